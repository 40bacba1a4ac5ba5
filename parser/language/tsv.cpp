#include "parser/language/tsv.hpp"

#include <algorithm>

namespace horseshoe::parser {

bool next_row(std::string_view& table, TsvRow& row)
{
    while (!table.empty()) {
        ++row.line;
        const auto end = std::min(table.find('\n'), table.size());
        auto line = table.substr(0, end);
        table.remove_prefix(std::min(end + 1, table.size()));
        if (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        if (line.empty() || line.front() == '#') {
            continue;
        }
        for (auto& cell : row.cells) {
            const auto tab = std::min(line.find('\t'), line.size());
            cell = line.substr(0, tab);
            line.remove_prefix(std::min(tab + 1, line.size()));
        }
        return true;
    }
    return false;
}

std::vector<TsvRow> read_tsv(std::string_view table)
{
    std::vector<TsvRow> rows;
    for_each_row(table, [&](const TsvRow& row) { rows.push_back(row); });
    return rows;
}

}  // namespace horseshoe::parser
