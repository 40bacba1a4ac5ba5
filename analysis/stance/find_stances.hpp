#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/mention/mention.hpp"
#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <span>
#include <vector>

namespace horseshoe::stance {

/// Who takes which stand on what, in the order of the text. `mentions` are the document's.
std::vector<Stance> find_stances(const parser::Document& document,
                                 std::span<const mention::Mention> mentions,
                                 const gazetteer::Gazetteer& gazetteer,
                                 const Lexicon& lexicon);

}  // namespace horseshoe::stance
