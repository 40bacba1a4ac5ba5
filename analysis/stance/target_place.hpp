#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <span>

namespace horseshoe::stance {

/// Notes which words of the sentence stand for a stance's target: of several the nearest to the cue.
/// What was found outside of the sentence has none. `text` is where the text begins that the words
/// have their offsets of.
void place_target(std::span<const Candidate> candidates,
                  std::span<const gazetteer::Word> words,
                  std::uint32_t text,
                  const Judgement& judgement,
                  Stance& stance);

}  // namespace horseshoe::stance
