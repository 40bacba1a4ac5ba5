#pragma once

#include "parser/grammar/symbol.hpp"
#include "parser/language/language.hpp"
#include "parser/prepare/furniture.hpp"
#include "parser/source/source.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// What one line alone says of its page: "4/18", "08/01/2020", "3", "Page 2 of 22", "- 3 -".
struct PageCell {
    std::uint32_t line = 0;
    Furniture says;
    bool sure = false;  ///< nothing in a speech looks like it
};

/// Reads a whole line as one cell of a header or a footer.
std::optional<PageCell> read_page_cell(std::string_view line);

/// Marks the cells that stand by other furniture, at the ends of pages or in the count of pages,
/// and the running titles and old headers between them; returns those that number pages.
std::vector<PageCell> mark_page_cells(const Source& source,
                                      const Language& language,
                                      const std::vector<PageCell>& cells,
                                      PageFurniture& page);

}  // namespace horseshoe::parser
