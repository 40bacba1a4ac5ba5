#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// Turns a judgement by the negators before its cue, and strengthens it by the words beside it.
void modify(const SentenceText& sentence, const Hit& cue, Judgement& judgement);

/// Is there a comma, a bracket or the like among these words?
bool border_between(const SentenceText& sentence, std::uint32_t from, std::uint32_t to);

}  // namespace horseshoe::stance
