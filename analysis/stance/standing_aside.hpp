#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// A State where something happens, or one that suffers what is blamed, unless the preposition is a
/// part of the cue: "confidence in Ruritania".
bool stands_aside(const SentenceText& sentence,
                  const Candidate& candidate,
                  const Judgement& judgement);

}  // namespace horseshoe::stance
