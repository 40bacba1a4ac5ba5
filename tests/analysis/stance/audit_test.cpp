#include "analysis/stance/audit.hpp"
#include "parser/error.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::stance;

namespace {

using Lines = std::vector<std::string>;

/// Three strata of 60, 30 and 10.
std::vector<AuditItem> population()
{
    std::vector<AuditItem> items;
    const auto add = [&](const char* rule, int count) {
        for (int i = 0; i < count; ++i) {
            AuditItem item;
            item.rule = rule;
            item.act = "support";
            item.language = "en";
            item.id = fmt::format("{}-{}", rule, i);
            items.push_back(item);
        }
    };
    add("en.tsv:1", 60);
    add("en.tsv:2", 30);
    add("en.tsv:3", 10);
    return items;
}

Lines ids(const std::vector<AuditItem>& items)
{
    Lines found;
    for (const auto& item : items) {
        found.push_back(item.id);
    }
    return found;
}

}  // namespace

TEST_CASE("each stratum has its share of a sample")
{
    CHECK(rc::check([](std::uint64_t seed) {
        std::map<std::string, int> shares;
        for (const auto& item : draw_sample(population(), 10, seed)) {
            ++shares[item.rule];
        }
        RC_ASSERT(shares ==
                  (std::map<std::string, int>{{"en.tsv:1", 6}, {"en.tsv:2", 3}, {"en.tsv:3", 1}}));
    }));
}

TEST_CASE("a sample is the same for the same seed, in whatever order the documents come")
{
    auto items = population();
    const auto sample = ids(draw_sample(items, 20, 7));
    std::reverse(items.begin(), items.end());
    items.push_back(items.front());
    CHECK(ids(draw_sample(items, 20, 7)) == sample);
    CHECK(ids(draw_sample(items, 20, 8)) != sample);
    CHECK(draw_sample(items, 1000, 7).size() == 100);
    CHECK(draw_sample({}, 5, 7).empty());
}

TEST_CASE("a sample is a table with room for a verdict")
{
    AuditItem item;
    item.rule = "en.tsv:3";
    item.act = "thank";
    item.language = "en";
    item.polarity = 1;
    item.holder = "KEN";
    item.target = "CHN";
    item.via = "own";
    item.document = "S/PV.90201";
    item.turn = 4;
    item.line = 31;
    item.id = "0a";
    item.cue = "thank";
    item.quote = "We thank\tChina.";
    const auto table = sample_table({item}, "1 of 1");
    CHECK(
        table ==
        "# 1 of 1\n"
        "verdict\trule\tact\tlanguage\tpolarity\tholder\ttarget\tvia\tdocument\tturn\tline\tid\tcue"
        "\tquote\n"
        "\ten.tsv:3\tthank\ten\t+1\tKEN\tCHN\town\tS/PV.90201\t4\t31\t0a\tthank\tWe thank "
        "China.\n");
    CHECK_FALSE(has_verdicts(table));
    CHECK(has_verdicts("verdict\trule\nright\ten.tsv:3\n"));
}

TEST_CASE("Wilson's intervals")
{
    const auto near = [](Interval interval, double low, double high) {
        CHECK(interval.low == doctest::Approx(low).epsilon(0.001));
        CHECK(interval.high == doctest::Approx(high).epsilon(0.001));
    };
    near(wilson(0, 0), 0.0, 1.0);
    near(wilson(8, 10), 0.4902, 0.9433);
    near(wilson(10, 10), 0.7225, 1.0);
    near(wilson(0, 10), 0.0, 0.2775);
    near(wilson(90, 100), 0.8256, 0.9448);
}

TEST_CASE("precision is told for all, by language, act and rule")
{
    Lines lines;
    for (const auto& one : audit_report("t.tsv",
                                        "verdict\trule\tact\tlanguage\n"
                                        "right\ten.tsv:3\tthank\ten\n"
                                        "wrong\ten.tsv:3\tthank\ten\n"
                                        "unsure\ten.tsv:9\tcall\ten\n"
                                        "\ten.tsv:9\tcall\ten\n"
                                        "right\tfr.tsv:2\tthank\tfr\n")) {
        lines.push_back(fmt::format("{} {} {}/{}", one.group, one.name, one.right, one.judged));
    }
    CHECK(lines == Lines{"all all 2/3",
                         "language en 1/2",
                         "language fr 1/1",
                         "act thank 2/3",
                         "rule en.tsv:3 1/2",
                         "rule fr.tsv:2 1/1"});
}

TEST_CASE("other verdicts are named with their line")
{
    try {
        audit_report("t.tsv", "verdict\trule\nmaybe\ten.tsv:3\n");
        FAIL_CHECK("it was understood");
    }
    catch (const InputError& error) {
        CHECK(error.line() == 2);
        CHECK(std::string(error.what()) ==
              "there is no verdict 'maybe': it is right, wrong or unsure");
    }
}
