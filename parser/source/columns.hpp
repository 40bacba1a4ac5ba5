#pragma once

#include "parser/source/rows.hpp"

#include <optional>
#include <vector>

namespace horseshoe::parser {

/// The white between two columns.
struct Gutter {
    float left = 0;
    float right = 0;
    std::size_t rows = 0;  ///< rows on the side that has fewer

    float middle() const { return (left + right) / 2; }
};

/// The left and right end of the text on a page.
struct Frame {
    float left = 0;
    float right = 0;

    float width() const { return right - left; }
};

/// Looks near the middle of the frame for white that several successive rows share.
std::optional<Gutter>
find_gutter(const PageWords& page, const std::vector<Row>& rows, const Frame& frame);

enum class Column { full, left, right };

/// Rows that follow each other in reading order within one column.
struct PageBlock {
    Column column = Column::full;
    std::vector<Row> rows;
};

/// The rows in reading order: from each full-width row to the next, first the left column, then
/// the right one.
std::vector<PageBlock>
blocks_of(const PageWords& page, const std::vector<Row>& rows, const std::optional<Gutter>& gutter);

}  // namespace horseshoe::parser
