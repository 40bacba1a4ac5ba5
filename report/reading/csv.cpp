#include "report/reading/csv.hpp"

#include "report/reading/last_bytes.hpp"

#include <algorithm>
#include <cstddef>

namespace horseshoe::reading {
namespace {

constexpr auto is_control = [](parser::BytesAt at) { return at[0] < 0x20; };

}  // namespace

std::string csv_cell(std::string_view cell)
{
    return quoted_cell(cell, ',');
}

std::string quoted_cell(std::string_view cell, char separator)
{
    const auto wants_quotes = [separator](char c) {
        return c == '"' || c == '\n' || c == '\r' || c == separator;
    };
    if (std::count_if(cell.begin(), cell.end(), wants_quotes) == 0) {  // many bytes at once
        return std::string(cell);
    }
    std::string quoted = "\"";
    for (const char c : cell) {
        quoted += c;
        if (c == '"') {
            quoted += '"';
        }
    }
    return quoted + '"';
}

void append_tsv_cell(std::string& out, std::string_view cell)
{
    const auto begin = static_cast<std::ptrdiff_t>(out.size());
    out += cell;
    if (holds_of_last(out, cell.size(), is_control)) {
        std::replace_if(
            out.begin() + begin,
            out.end(),
            [](char c) { return c == '\t' || c == '\n' || c == '\r'; },
            ' ');
    }
}

void add_csv_line(std::string& out, std::initializer_list<std::string_view> cells)
{
    bool first = true;
    for (const auto cell : cells) {
        if (!first) {
            out += ',';
        }
        first = false;
        out += csv_cell(cell);
    }
    out += "\r\n";
}

}  // namespace horseshoe::reading
