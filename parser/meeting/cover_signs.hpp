#pragma once

#include "parser/language/language.hpp"

#include <cstddef>
#include <string_view>

namespace horseshoe::parser {

/// A dot leader: where it begins and ends in a line; begin == npos: none.
struct Leader {
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;
};

Leader find_leader(std::string_view text);

/// Where the parenthesis opens that one at `close` closes: "(Bolivia (Plurinational State of))"; npos:
/// nowhere.
std::size_t opening_of(std::string_view text, std::size_t close);

/// Where a person's name begins, with its honorific; npos: nowhere.
std::size_t honorific_in(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
