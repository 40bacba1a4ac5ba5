#include "report/reading/csv.hpp"

namespace horseshoe::reading {

std::string csv_cell(std::string_view cell)
{
    return quoted_cell(cell, ',');
}

std::string quoted_cell(std::string_view cell, char separator)
{
    if (cell.find_first_of("\"\n\r") == std::string_view::npos &&
        cell.find(separator) == std::string_view::npos) {
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
