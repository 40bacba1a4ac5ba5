#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/antecedents.hpp"
#include "analysis/stance/sentence_reader.hpp"

#include <string_view>

namespace horseshoe::stance {

/// Gives a judgement whose sentence names no target the one that was spoken of before, or `unnamed`.
/// False where that must be known and is not, and so there is no stance.
bool fill_from_before(const SentenceText& sentence,
                      const Antecedents& antecedents,
                      const gazetteer::Gazetteer& gazetteer,
                      Judgement& judgement);

}  // namespace horseshoe::stance
