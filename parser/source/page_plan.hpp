#pragma once

#include "parser/source/columns.hpp"

#include <optional>
#include <vector>

namespace horseshoe::parser {

/// A page cut into what is read one after the other.
struct PagePlan {
    std::vector<Row> header;
    std::vector<Row> body;
    std::vector<Row> footer;
    std::vector<PageBlock> blocks;  ///< the body's
    Frame frame;                    ///< of the body
    std::optional<Gutter> gutter;
};

/// The leftmost and the rightmost end of the rows, which must not be none.
Frame frame_of(const std::vector<Row>& rows);

/// Cuts each page into header, columns and footer; what one page does not show, the others tell.
std::vector<PagePlan> plan_pages(const std::vector<PageWords>& pages);

}  // namespace horseshoe::parser
