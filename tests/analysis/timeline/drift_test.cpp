#include "analysis/timeline/drift.hpp"

#include <doctest/doctest.h>

#include <numeric>
#include <string>
#include <vector>

using namespace horseshoe;
using timeline::Course;
using timeline::DriftKind;
using timeline::Evidence;

namespace {

struct Words {
    const char* date;
    const char* rule;
    const char* cue;
    int polarity;
    stance::Act act;
    stance::Via via = stance::Via::own;
};

std::vector<Evidence> evidence_of(const std::vector<Words>& all)
{
    std::vector<Evidence> evidence;
    for (const auto& words : all) {
        Evidence one;
        one.date = words.date;
        one.rule = words.rule;
        one.cue = words.cue;
        one.polarity = words.polarity;
        one.act = words.act;
        one.via = words.via;
        evidence.push_back(one);
    }
    return evidence;
}

std::vector<timeline::Drift> drifts_of(const std::vector<Evidence>& evidence)
{
    std::vector<std::size_t> all(evidence.size());
    std::iota(all.begin(), all.end(), 0U);
    return timeline::find_drifts(evidence, all);
}

}  // namespace

TEST_CASE("A formula that grows stronger is followed from its first use to its last")
{
    const auto drifts = drifts_of(
        evidence_of({{"2030", "en.tsv:7", "concerned", -1, stance::Act::concern},
                     {"2031", "en.tsv:7", "is concerned", -1, stance::Act::concern},
                     {"2033", "en.tsv:7", "gravely concerned", -2, stance::Act::concern}}));
    REQUIRE(drifts.size() == 2);
    CHECK(drifts[0].kind == DriftKind::formula);
    CHECK(drifts[0].first == 0);
    CHECK(drifts[0].last == 2);
    CHECK(drifts[0].uses == 3);
    CHECK(drifts[0].dates == 3);
    CHECK(drifts[0].course == Course::strengthened);
    CHECK_FALSE(drifts[0].taken_up);
    CHECK_FALSE(drifts[0].dropped);
    CHECK(drifts[1].kind == DriftKind::disapproval);
}

TEST_CASE("Other words of the same side are held against each other by act")
{
    const auto drifts =
        drifts_of(evidence_of({{"2030", "en.tsv:1", "condemns", -2, stance::Act::condemn},
                               {"2030", "en.tsv:2", "worries", -1, stance::Act::concern},
                               {"2035", "en.tsv:2", "worries", -1, stance::Act::concern},
                               {"2035", "en.tsv:3", "faults", -1, stance::Act::criticise}}));
    REQUIRE(drifts.size() == 2);
    CHECK(drifts[0].course == Course::steady);  // "worries", on both dates
    CHECK(drifts[1].kind == DriftKind::disapproval);
    CHECK(drifts[1].first == 0);  // the strongest of 2030
    CHECK(drifts[1].last == 3);   // the strongest of 2035
    CHECK(drifts[1].course == Course::softened);
}

TEST_CASE("A formula taken up or dropped is told so only with two dates without it")
{
    const auto drifts =
        drifts_of(evidence_of({{"2030", "en.tsv:1", "supports", 1, stance::Act::support},
                               {"2031", "en.tsv:1", "supports", 1, stance::Act::support},
                               {"2032", "en.tsv:2", "welcomes", 1, stance::Act::welcome},
                               {"2033", "en.tsv:2", "welcomes", 1, stance::Act::welcome}}));
    REQUIRE(drifts.size() == 3);
    CHECK(drifts[0].first == 0);
    CHECK(drifts[0].dropped);
    CHECK_FALSE(drifts[0].taken_up);
    CHECK(drifts[1].first == 2);
    CHECK(drifts[1].taken_up);
    CHECK_FALSE(drifts[1].dropped);
    CHECK(drifts[2].kind == DriftKind::approval);
    CHECK(drifts[2].course == Course::softened);
}

TEST_CASE("A formula turned against its target has turned")
{
    const auto drifts = drifts_of(evidence_of({{"2030", "", "Hails", 2, stance::Act::support},
                                               {"2031", "", "hails", -1, stance::Act::criticise}}));
    REQUIRE(drifts.size() == 1);
    CHECK(drifts[0].course == Course::turned);
}

TEST_CASE("Own, joint and reported words, and thanks, do not make one formula")
{
    using stance::Via;
    CHECK(drifts_of(evidence_of(
                        {{"2030", "en.tsv:1", "supports", 1, stance::Act::support, Via::own},
                         {"2031", "en.tsv:1", "supports", 1, stance::Act::support, Via::joint},
                         {"2032", "en.tsv:1", "supports", 1, stance::Act::support, Via::reported},
                         {"2033", "en.tsv:1", "supports", 1, stance::Act::support, Via::reported}}))
              .empty());
    CHECK(drifts_of(evidence_of({{"2030", "en.tsv:4", "thank", 1, stance::Act::thank},
                                 {"2031", "en.tsv:4", "thank", 1, stance::Act::thank}}))
              .empty());
}
