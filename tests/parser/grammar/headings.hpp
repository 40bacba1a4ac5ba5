#pragma once

#include "parser/grammar/heading.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser::test {

/// Who has the floor, as "honorific|name|function|country|spoken".
inline std::string shown(const HeadingText& heading)
{
    return fmt::format("{}|{}|{}|{}|{}",
                       heading.honorific,
                       heading.name,
                       heading.function,
                       heading.country,
                       heading.spoken);
}

struct HeadingRow {
    std::string_view text;
    std::string_view heading;
    std::string_view rest = "x";
};

inline void check(const std::vector<HeadingRow>& rows, const Language& language)
{
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto heading = read_heading(row.text, language);
        REQUIRE(heading.has_value());
        CHECK(shown(*heading) == row.heading);
        CHECK(row.text.substr(heading->size) == row.rest);
        CHECK(heading->colon);
    }
}

}  // namespace horseshoe::parser::test
