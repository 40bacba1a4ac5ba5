#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/language.hpp"
#include "tests/parser/language/tables.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

/// Years of a row, the bounds that are empty wide open.
std::pair<int, int> years(std::string_view from, std::string_view to)
{
    return {from.empty() ? 0 : number(from), to.empty() ? 9999 : number(to)};
}

bool overlap(std::pair<int, int> a, std::pair<int, int> b)
{
    return a.first <= b.second && b.first <= a.second;
}

}  // namespace

TEST_CASE("every delegation's row is well-formed")
{
    const std::set<std::string_view> kinds{
        "state", "observer", "former-state", "organisation", "committee", "place", "secretariat"};
    const std::set<std::string_view> forms{"short", "official", "variant", "former"};
    std::map<std::string_view, std::string_view> kind_of;
    for (const auto& row : rows_of("delegations")) {
        CAPTURE(row.line);
        CHECK(!row[0].empty());
        CHECK(kinds.count(row[1]) == 1);
        CHECK(kind_of.emplace(row[0], row[1]).first->second == row[1]);
        CHECK((row[2] == "en" || row[2] == "fr"));
        CHECK(forms.count(row[3]) == 1);
        CHECK(!fold(row[4]).empty());
        CHECK(row[4].find('\'') == std::string_view::npos);
        const auto [from, to] = years(row[5], row[6]);
        CHECK(from >= 0);
        CHECK(from <= to);
        CHECK(row[7].empty());
    }
}

TEST_CASE("the 193 Member States have three letters and one short name in either language")
{
    std::map<std::pair<std::string_view, std::string_view>, int> shorts;
    std::set<std::string_view> states;
    for (const auto& row : rows_of("delegations")) {
        if (row[1] == "state") {
            states.insert(row[0]);
            CHECK(row[0].size() == 3);
        }
        if (row[3] == "short") {
            ++shorts[{row[0], row[2]}];
        }
    }
    CHECK(states.size() == 193);
    for (const auto id : known_ids()) {
        CAPTURE(id);
        CHECK(shorts[{id, "en"}] == 1);
        CHECK(shorts[{id, "fr"}] == 1);
    }
}

TEST_CASE("no two delegations share a name in one language and the same years")
{
    std::multimap<std::string, TsvRow> names;
    for (const auto& row : rows_of("delegations")) {
        const auto key = std::string(row[2]) + ' ' + fold(row[4]);
        const auto [first, last] = names.equal_range(key);
        for (auto it = first; it != last; ++it) {
            CAPTURE(key);
            CHECK((it->second[0] == row[0] ||
                   !overlap(years(it->second[5], it->second[6]), years(row[5], row[6]))));
        }
        names.emplace(key, row);
    }
}

TEST_CASE("every short name is found as the delegation that bears it")
{
    for (const auto& row : rows_of("delegations")) {
        if (row[3] == "short") {
            CAPTURE(row[4]);
            CHECK(find_delegation(row[4]) == row[0]);
            CHECK(delegation_name(row[0], row[2]) == row[4]);
        }
    }
}

TEST_CASE("memberships are of known States in known bodies, once at a time")
{
    const auto ids = known_ids();
    std::multimap<std::pair<std::string_view, std::string_view>, std::pair<int, int>> seen;
    for (const auto& row : rows_of("memberships")) {
        CAPTURE(row.line);
        CHECK(ids.count(row[0]) == 1);
        CHECK(!is_state(row[0]));
        CHECK(is_state(row[1]));
        const auto span = years(row[2], row[3]);
        CHECK(span.first >= 1945);
        CHECK(span.first <= span.second);
        CHECK((row[3].empty() || span.second <= 2100));
        CHECK(row[4].empty());
        const auto key = std::pair(row[0], row[1]);
        const auto [first, last] = seen.equal_range(key);
        for (auto it = first; it != last; ++it) {
            CHECK(!overlap(it->second, span));
        }
        seen.emplace(key, span);
    }
}

TEST_CASE("the members of a body are those of the year asked for")
{
    using Ids = std::vector<std::string_view>;
    CHECK(members_of("CSTO", 2020) == Ids{"ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"});
    CHECK(members_of("CSTO", 2008) == Ids{"ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"});
    CHECK(members_of("CSTO", 1999) ==
          Ids{"ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "RUS", "TJK", "UZB"});
    CHECK(members_of("CSTO", 1993).empty());
    CHECK(members_of("NATO", 2020).empty());
}
