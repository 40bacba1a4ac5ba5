#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// Is named in a sentence, and not what it judges: whom one speaks to, who is excepted or replaced by another, what
/// a text is about, what an act is based on, the body whose members do it.
bool is_bystander(const SentenceText& sentence,
                  const Candidate& candidate,
                  const Judgement& judgement);

}  // namespace horseshoe::stance
