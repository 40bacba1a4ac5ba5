#include "report/reading/csv.hpp"

#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace horseshoe::reading {
namespace {

/// Whether controls are among the last `size` bytes of a text; 16 are looked at in one step, of which
/// the first may stand before those.
bool ends_in_controls(std::string_view text, std::size_t size)
{
    constexpr auto step = sizeof(parser::Bytes);
    const auto* const end = text.data() + text.size();
    if (text.size() < step) {
        return std::any_of(end - size, end, [](char c) { return c >= 0 && c < 0x20; });
    }
    const auto controls = [](const char* at) {
        return parser::lowest_bits(parser::BytesAt(at)[0] < 0x20);
    };
    std::uint64_t found = 0;
    for (; size > step; size -= step) {
        found |= controls(end - size);
    }
    return (found | controls(end - step) >> (step - size)) != 0;
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
    if (ends_in_controls(out, cell.size())) {
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
