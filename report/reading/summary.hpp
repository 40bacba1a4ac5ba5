#pragma once

#include "parser/document.hpp"

#include <string>

namespace horseshoe::reading {

/// An event in words: "vote on S/2024/413: 14 in favour, 1 against, 0 abstaining (against RUS): vetoed".
std::string in_words(const parser::Event& event);

/// "presidency, national RUS, presidency"; empty for a turn in one capacity.
std::string parts_in_words(const parser::Turn& turn);

/// "3", "3-6"; empty where the pages are not known.
std::string page_range(const parser::Turn& turn);

/// "p. 3", "pp. 3-6"; empty where the pages are not known.
std::string pages_in_words(const parser::Turn& turn);

/// Ids in the order given, and the names of those without one in quotation marks.
std::string in_words(const std::vector<parser::Signatory>& signatories);

/// "line 3: what is wrong; what was done instead".
std::string in_words(const parser::Problem& problem);

}  // namespace horseshoe::reading
