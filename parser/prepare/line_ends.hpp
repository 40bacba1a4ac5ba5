#pragma once

#include "parser/prepare/hyphens.hpp"

#include <string_view>

namespace horseshoe::parser {

/// The word that ends in the hyphen which a line ends with; empty where it ends in none.
std::string_view broken_left(std::string_view line);

/// The word whose first half a line left, and that the next line goes on with; its right half is
/// empty where that line begins with no word.
BrokenWord broken_word(std::string_view left, std::string_view next_line);

}  // namespace horseshoe::parser
