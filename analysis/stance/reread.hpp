#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// What a judgement turns out to be once its targets are known: "it is essential that X ..." asks X
/// for something, "encourages X to promote Y" favours Y.
void reread(const SentenceText& sentence, const Hit& cue, Judgement& judgement);

}  // namespace horseshoe::stance
