#pragma once

#include "parser/language/language.hpp"
#include "parser/prepare/furniture.hpp"
#include "parser/prepare/page_cell.hpp"
#include "parser/source/source.hpp"

#include <vector>

namespace horseshoe::parser {

/// Marks the cells that stand by other furniture, at the ends of pages or in the count of pages,
/// and the running titles and old headers between them; returns those that number pages.
std::vector<PageCell> mark_page_cells(const Source& source,
                                      const Language& language,
                                      const std::vector<PageCell>& cells,
                                      PageFurniture& page);

}  // namespace horseshoe::parser
