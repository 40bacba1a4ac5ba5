#include "analysis/stance/placing.hpp"
#include "tests/analysis/stance/reading.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>

using horseshoe::stance::StanceIds;
using horseshoe::test::english_record;
using horseshoe::test::stances_of;

TEST_CASE("ids are the same in every run, whatever else is found")
{
    const auto document = english_record(
        "Mr. Otieno (Kenya): We welcome the efforts of Chad. Niger has violated the truce.\n");
    const auto once = stances_of(document);
    const auto again = stances_of(document);
    REQUIRE(once.size() == 2);
    REQUIRE(again.size() == 2);
    CHECK(once[0].id == again[0].id);
    CHECK(once[1].id == again[1].id);
    CHECK(once[0].id != once[1].id);
    CHECK(once[0].id.size() == 12);
    CHECK(StanceIds(document).of(once[1]) == once[1].id);
}

TEST_CASE("ids tell holders, targets and cues apart")
{
    const auto document = english_record("Mr. Otieno (Kenya): We thank Chad and Niger. We thank "
                                         "Chad. We thank Chad, we thank Chad.\n");
    std::set<std::string> ids;
    const auto stances = stances_of(document);
    for (const auto& one : stances) {
        ids.insert(one.id);
    }
    CHECK(stances.size() >= 3);
    CHECK(ids.size() == stances.size());
}

TEST_CASE("a stance stands on the line of its sentence")
{
    const auto document = english_record("Mr. Otieno (Kenya): We have boats.\n\n"
                                         "Chad has violated the truce.\n");
    const auto stances = stances_of(document);
    REQUIRE(stances.size() == 1);
    const auto& source = document.source.text;
    const auto line =
        std::count(source.begin(),
                   source.begin() + static_cast<std::ptrdiff_t>(source.find("Chad has violated")),
                   '\n') +
        1;
    CHECK(stances.front().line == line);
}
