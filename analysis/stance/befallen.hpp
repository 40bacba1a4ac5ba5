#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// "We welcome the suspension of Ruritania", "measures against her", "the call on her to withdraw":
/// whom what is favoured befalls is not favoured.
bool is_befallen(const SentenceText& sentence,
                 const Candidate& candidate,
                 const Judgement& judgement);

}  // namespace horseshoe::stance
