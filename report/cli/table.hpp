#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::cli {

/// A column of a table: its name, and whether it holds numbers, which stand on the right.
struct Column {
    std::string name;
    bool number = false;
};

/// Rows for a terminal, a spreadsheet or a pipe. A cell holds no line end.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

/// Columns as wide as what they hold, the last one cut at `width`; nothing for a table without rows.
std::string for_terminal(const Table& table, int width, bool colour);

/// The same of the next rows of a long table; `widths` is empty before the first of them, which come
/// below the names, and keeps how wide columns have grown.
std::string part_for_terminal(const Table& table, int width, bool colour, std::vector<int>& widths);

/// Comma-separated, as RFC 4180 has it, with a line of names unless it has been written before.
std::string as_csv(const Table& table, bool names = true);

/// Tab-separated, the same; tabs within cells become blanks.
std::string as_tsv(const Table& table, bool names = true);

/// `format` is "table", "csv" or "tsv".
std::string formatted(const Table& table, std::string_view format, int width, bool colour);

}  // namespace horseshoe::cli
