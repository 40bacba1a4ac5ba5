#pragma once

#include "report/cli/table.hpp"

#include <string_view>
#include <vector>

namespace horseshoe::cli {

/// Between columns.
inline constexpr std::string_view column_gap = "  ";

/// The width of a column that is left out.
inline constexpr int left_out = -1;

/// Leaves columns out, as their `spare` has it and then from the right, until the others fit.
void leave_out(std::vector<int>& widths, const std::vector<Column>& columns, int width);

/// Columns of text made narrower, the widest first, so that the last one has room.
std::vector<int> narrowed(std::vector<int> widths, const std::vector<Column>& columns, int width);

}  // namespace horseshoe::cli
