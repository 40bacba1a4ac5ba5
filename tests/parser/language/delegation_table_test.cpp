#include "parser/language/delegation_table.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string_view>

using namespace horseshoe::parser;

namespace {

const DelegationTable& table()
{
    static const auto made = std::make_unique<DelegationTable>();
    return *made;
}

std::string_view bearer(std::string_view folded, std::string_view as_written, int year = 0)
{
    const auto* name = table().find(folded, as_written, year);
    return name == nullptr ? "nobody" : name->id;
}

}  // namespace

TEST_CASE("a folded name is found whole, and its beginnings are known")
{
    CHECK(bearer("republic of korea", "Republic of Korea") == "KOR");
    CHECK(bearer("mali", "Mali") == "MLI");
    CHECK(bearer("republic of", "Republic of") == "nobody");
    CHECK(bearer("", "") == "nobody");
    CHECK(table().may_begin("republic"));
    CHECK(table().may_begin("republic of"));
    CHECK(table().may_begin("republic of korea"));
}

TEST_CASE("an acronym is a name in capitals only")
{
    CHECK(bearer("who", "WHO") == "WHO");
    CHECK(bearer("who", "who") == "nobody");
}

TEST_CASE("a former name is found in later years, too")
{
    CHECK(bearer("yugoslavia", "Yugoslavia", 1970) == "YUG");
    CHECK(bearer("yugoslavia", "Yugoslavia", 2020) == "YUG");  // nobody else bears it
}

TEST_CASE("an id has a kind, and a short name in a language")
{
    CHECK(table().kind("MLI") == "state");
    CHECK(table().kind("XXX").empty());
    CHECK(table().short_name("MLI", "fr") == "Mali");
    CHECK(table().short_name("MLI", "xx").empty());
}
