#pragma once

#include "parser/language/embedded.hpp"
#include "parser/language/tsv.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>
#include <system_error>
#include <vector>

namespace horseshoe::parser::test {

inline std::string_view table(std::string_view name)
{
    const auto tables = embedded_tables();
    const auto found = std::find_if(
        tables.begin(), tables.end(), [&](const EmbeddedTable& each) { return each.name == name; });
    REQUIRE(found != tables.end());
    return found->text;
}

/// The rows of a table below its column names.
inline std::vector<TsvRow> rows_of(std::string_view name)
{
    auto rows = read_tsv(table(name));
    REQUIRE(!rows.empty());
    rows.erase(rows.begin());
    return rows;
}

/// A whole cell as a number; -1: it is none.
inline int number(std::string_view cell)
{
    int value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return error == std::errc{} && end == cell.data() + cell.size() ? value : -1;
}

/// The delegations that the tables know.
inline std::set<std::string_view> known_ids()
{
    std::set<std::string_view> ids;
    for (const auto& row : rows_of("delegations")) {
        ids.insert(row[0]);
    }
    return ids;
}

}  // namespace horseshoe::parser::test
