#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::cli {

/// A column of a table: its name, and whether it holds numbers, which stand on the right.
struct Column {
    std::string name;
    bool number = false;
    /// It tells what its row is, as an id does, and is cut after the others only.
    bool whole = false;
    /// From 1 on: where the terminal is too narrow, it is left out before those of greater numbers.
    int spare = 0;
};

/// Of columns that a terminal is too narrow for: all are shown, only narrower, or some are left out.
enum class TooNarrow : std::uint8_t { show_all, leave_out };

/// Rows for a terminal, a spreadsheet or a pipe. A cell holds no line end.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

/// Columns as wide as what they hold, the last one cut at `width`, those before it where it would have
/// no room; nothing for a table without rows.
std::string for_terminal(const Table& table,
                         int width,
                         bool colour,
                         TooNarrow too_narrow = TooNarrow::show_all);

/// The same of the next rows of a long table; `widths` is empty before the first of them, which come
/// below the names, and keeps how wide columns have grown.
std::string part_for_terminal(const Table& table,
                              int width,
                              bool colour,
                              std::vector<int>& widths,
                              TooNarrow too_narrow = TooNarrow::show_all);

/// Comma-separated, as RFC 4180 has it, with a line of names unless it has been written before.
std::string as_csv(const Table& table, bool names = true);

/// Tab-separated, the same; tabs within cells become blanks.
std::string as_tsv(const Table& table, bool names = true);

/// `format` is "table", "csv" or "tsv"; a table on a terminal is no wider than this.
std::string formatted(const Table& table, std::string_view format, int width, bool colour);

}  // namespace horseshoe::cli
