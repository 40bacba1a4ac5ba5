#pragma once

#include "parser/grammar/symbol.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace horseshoe::parser {

/// What one line alone says of its page: "4/18", "08/01/2020", "3", "Page 2 of 22", "- 3 -".
struct PageCell {
    std::uint32_t line = 0;
    Furniture says;
    bool sure = false;  ///< nothing in a speech looks like it
};

/// Reads a whole line as one cell of a header or a footer.
std::optional<PageCell> read_page_cell(std::string_view line);

}  // namespace horseshoe::parser
