#include "analysis/store/groups.hpp"
#include "analysis/store/periods.hpp"
#include "analysis/store/queries.hpp"
#include "tests/analysis/store/stores.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::store;
using namespace horseshoe::test;

namespace {

Selection within(std::string from, std::string to)
{
    Selection selection;
    selection.from = std::move(from);
    selection.to = std::move(to);
    return selection;
}

/// "2011..2019 + 2010-03..2010": the years, and what is left.
std::string pieces(const Selection& selection)
{
    const auto periods = periods_of(selection);
    std::string all = periods.years ? periods.years->from + ".." + periods.years->to : "none";
    for (const auto& rest : periods.rest) {
        all += " + " + rest.from + ".." + rest.to;
    }
    return all;
}

/// A debate in a meeting of each of some days.
Store store_of(const std::vector<parser::Date>& days)
{
    auto store = Store::in_memory();
    int number = 9100;
    for (const auto& day : days) {
        auto document = document_at(fmt::format("{}.txt", number), english_text(thanks_and_blame));
        document.symbol = fmt::format("S/PV.{}", number);
        document.record.meeting = number++;
        document.date = day;
        put(store, std::move(document));
    }
    return store;
}

using Counts = std::map<std::string, std::int64_t>;

Counts counts(const std::vector<GroupRow>& groups)
{
    Counts counts;
    for (const auto& row : groups) {
        counts[row.key] = row.count;
    }
    return counts;
}

}  // namespace

TEST_CASE("a period comes apart into whole years and the rest")
{
    CHECK(pieces(within("", "")) == "..");
    CHECK(pieces(within("2010", "")) == "2010..");
    CHECK(pieces(within("2010-03", "2020")) == "2011..2020 + 2010-03..2010");
    CHECK(pieces(within("2010-03", "2020-06-15")) ==
          "2011..2019 + 2010-03..2010 + 2020..2020-06-15");
    CHECK(pieces(within("2010-01-01", "2020-12")) == "2010..2020");
    CHECK(pieces(within("2010-01", "2010-12-31")) == "2010..2010");
    CHECK(pieces(within("2010-11", "2011-02")) == "none + 2010-11..2010 + 2011..2011-02");
    CHECK(pieces(within("2010-11", "2010-12")) == "none + 2010-11..2010-12");
    CHECK(pieces(within("", "2009-12-30")) == "..2008 + 2009..2009-12-30");
    CHECK(pieces(within("2020", "2010")) == "none + 2020..2010");
    CHECK(pieces(within("2020-05", "2010-05")) == "none + 2020-05..2010-05");
    auto one = within("2010", "2020");
    one.meeting = {"9100"};
    CHECK(pieces(one) == "none + 2010..2020");
}

TEST_CASE("groups over any period count what the lists of it hold")
{
    const auto store = store_of({{2019, 12, 31},
                                 {2020, 1, 1},
                                 {2020, 6, 30},
                                 {2020, 7, 1},
                                 {2021, 1, 1},
                                 {2021, 12, 31},
                                 {2022, 2, 1},
                                 {2022, 3, 1}});
    const std::vector<std::string> ends{
        "", "2019", "2020", "2020-01-01", "2020-06", "2020-07-01", "2021-12-31", "2022-02", "2023"};
    int found = 0;
    for (const auto& from : ends) {
        for (const auto& to : ends) {
            CAPTURE(from);
            CAPTURE(to);
            const auto selection = within(from, to);
            Counts named;
            Counts years;
            mentions(store, selection, Everywhere::no, [&](const MentionRow& row) {
                ++named[row.entity];
                ++years[row.date.substr(0, 4)];
                ++found;
            });
            CHECK(counts(grouped_mentions(store, selection, GroupBy::target)) == named);
            CHECK(counts(grouped_mentions(store, selection, GroupBy::year)) == years);
            Counts acts;
            stances(store, selection, [&](const StanceRow& row) {
                ++acts[std::string(word(row.act))];
            });
            CHECK(counts(grouped_stances(store, selection, GroupBy::act)) == acts);
            Counts speakers;
            Counts words;
            turns(store, selection, [&](const TurnRow& row) {
                ++speakers[row.delegation];
                words[row.delegation] += row.words;
            });
            const auto groups = grouped_turns(store, selection, GroupBy::delegation);
            CHECK(counts(groups) == speakers);
            for (const auto& row : groups) {
                CHECK(row.words == words[row.key]);
            }
        }
    }
    CHECK(found > 100);
}

TEST_CASE("groups of turns count those that name somebody")
{
    const auto store = store_of({{2020, 1, 1}, {2020, 6, 30}, {2021, 1, 1}});
    Selection selection = within("2020-02", "");
    for (const auto& whom : {std::vector<std::string>{"TCD"}, {"CHN", "KEN"}, {"FRA"}}) {
        selection.of = whom;
        Counts speakers;
        turns(store, selection, [&](const TurnRow& row) { ++speakers[row.delegation]; });
        CHECK(counts(grouped_turns(store, selection, GroupBy::delegation)) == speakers);
        CHECK(speakers.empty() == (whom.front() == "FRA"));
    }
}
