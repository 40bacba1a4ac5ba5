#include "report/reading/csv.hpp"

#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace horseshoe::reading {
namespace {

/// Most cells are short and have none: 16 bytes are looked at in one step.
bool has_controls(std::string_view text)
{
    using parser::Bytes;
    std::uint64_t found = 0;
    for (; text.size() > sizeof(Bytes); text.remove_prefix(sizeof(Bytes))) {
        found |= parser::lowest_bits(parser::BytesAt(text.data())[0] < 0x20);
    }
    std::array<char, sizeof(Bytes)> last;
    last.fill(' ');
    parser::copy_few(text.data(), text.size(), last.data());
    return (found | parser::lowest_bits(parser::BytesAt(last.data())[0] < 0x20)) != 0;
}

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
    if (has_controls(cell)) {
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
