#include "analysis/gazetteer/braces.hpp"
#include "parser/error.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::gazetteer;

TEST_CASE("braces stand for each of their alternatives, in their order")
{
    struct Row {
        const char* name;
        std::vector<std::string> names;
    };
    const std::vector<Row> rows{
        {"Kenya", {"Kenya"}},
        {"", {""}},
        {"kényan{,e,s}", {"kényan", "kényane", "kényans"}},
        {"{old,new} bridge{,s}", {"old bridge", "old bridges", "new bridge", "new bridges"}},
        {"{mon,notre} {pays,{cher,beau} pays}",
         {"mon pays",
          "mon cher pays",
          "mon beau pays",
          "notre pays",
          "notre cher pays",
          "notre beau pays"}},
        {"river{}", {"river"}},
        {"a, b", {"a, b"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(expand_braces(row.name) == row.names);
    }
}

TEST_CASE("braces that do not match are refused, with the name that has them")
{
    CHECK_THROWS_WITH_AS(expand_braces("bridge{,s"), "a brace is not closed in 'bridge{,s'", Error);
    CHECK_THROWS_WITH_AS(expand_braces("bridge,s}"), "a brace is not opened in 'bridge,s}'", Error);
    CHECK_THROWS_WITH_AS(expand_braces("{a,{b}"), "a brace is not closed in '{a,{b}'", Error);
}

TEST_CASE("a row is parted at the blanks that no brace holds")
{
    using Parts = std::vector<std::string_view>;
    CHECK(parts_at_blanks("bridge") == Parts{"bridge"});
    CHECK(parts_at_blanks("{a,the} long {road,street}") ==
          Parts{"{a,the}", "long", "{road,street}"});
    CHECK(parts_at_blanks("{a long,{the short,no}} road{, here}") ==
          Parts{"{a long,{the short,no}}", "road{, here}"});
    CHECK(parts_at_blanks("bridge{,s open") == Parts{"bridge{,s open"});
    CHECK(parts_at_blanks("}a b") == Parts{"}a", "b"});
}
