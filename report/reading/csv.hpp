#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace horseshoe::reading {

/// A cell as RFC 4180 has it: quoted where it must be.
std::string csv_cell(std::string_view cell);

/// The same where cells are parted by another character.
std::string quoted_cell(std::string_view cell, char separator);

/// A cell of tab-separated values at the end of `out`: tabs and line ends become blanks.
void append_tsv_cell(std::string& out, std::string_view cell);

/// A line of cells at the end of `out`, with CRLF behind it.
void add_csv_line(std::string& out, std::initializer_list<std::string_view> cells);

}  // namespace horseshoe::reading
