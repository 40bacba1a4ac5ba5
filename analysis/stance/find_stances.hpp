#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/mention/reading.hpp"
#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <vector>

namespace horseshoe::stance {

/// Who takes which stand on what, in the order of the text. `reading` is the document's.
std::vector<Stance> find_stances(const parser::Document& document,
                                 const mention::Reading& reading,
                                 const gazetteer::Gazetteer& gazetteer,
                                 const Lexicon& lexicon);

}  // namespace horseshoe::stance
