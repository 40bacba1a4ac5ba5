#pragma once

#include "parser/source/rows.hpp"

#include <vector>

namespace horseshoe::parser {

/// How many rows of a page are header and footer.
struct Margins {
    std::size_t header = 0;
    std::size_t footer = 0;
};

/// Tells headers and footers from the body by place: near the edge, apart from the body, and at
/// the same height on most pages. `pages` and `rows` run in parallel; the result does too.
std::vector<Margins> find_margins(const std::vector<PageWords>& pages,
                                  const std::vector<std::vector<Row>>& rows);

}  // namespace horseshoe::parser
