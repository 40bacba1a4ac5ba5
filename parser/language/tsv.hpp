#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// A row of a tab-separated table; cells beyond the last are empty.
struct TsvRow {
    static constexpr std::size_t most_cells = 8;

    std::array<std::string_view, most_cells> cells{};
    std::uint32_t line = 0;  ///< 1-based

    std::string_view operator[](std::size_t i) const { return cells[i]; }
};

/// The first row of a table, without blank lines and `#` comments, that is taken off it; false where
/// there is none. `row.line` is the line before it, and becomes its own.
bool next_row(std::string_view& table, TsvRow& row);

/// Calls `see` with each row of a table, in their order. Cells view into `table`.
template <typename See>
void for_each_row(std::string_view table, const See& see)
{
    TsvRow row;
    while (next_row(table, row)) {
        see(row);
    }
}

/// The rows of a table, without blank lines and `#` comments. Cells view into `table`.
std::vector<TsvRow> read_tsv(std::string_view table);

}  // namespace horseshoe::parser
