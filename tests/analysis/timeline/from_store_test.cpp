#include "analysis/timeline/from_store.hpp"
#include "analysis/timeline/timeline.hpp"
#include "tests/analysis/stored.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace horseshoe;
using stance::Via;

namespace {

timeline::Timelines timelines_of(const store::Store& store, const store::Selection& selection)
{
    auto [evidence, presences] = timeline::material_of(store, selection);
    return timeline::make_timelines(std::move(evidence), std::move(presences), {});
}

store::Selection selected(std::vector<std::string> by, std::vector<std::string> of)
{
    store::Selection selection;
    selection.by = std::move(by);
    selection.of = std::move(of);
    return selection;
}

}  // namespace

TEST_CASE(
    "Stances of records make a timeline, with the dates at which the holder kept silent on it")
{
    auto store = store::Store::in_memory();
    test::add_record(store,
                     90201,
                     "Tuesday, 3 March 2020",
                     "Mr. Otieno (Kenya): We are concerned about terrorism on the river.");
    test::add_record(
        store, 90202, "Wednesday, 4 March 2020", "Mr. Otieno (Kenya): The river is wide today.");
    test::add_record(store,
                     90203,
                     "Thursday, 5 March 2020",
                     "Mr. Otieno (Kenya): We strongly condemn terrorism.\n\n"
                     "The President: I give the floor to the representative of China.\n\n"
                     "Mr. Fan (China): We condemn terrorism.");
    const auto timelines = timelines_of(store, selected({"KEN"}, {"terrorism"}));
    REQUIRE(timelines.series.size() == 1);
    const auto& series = timelines.series.front();
    REQUIRE(series.points.size() == 2);
    CHECK(series.points[0].window == "2020-03-03");
    CHECK(series.points[0].mean == -1);
    CHECK(series.points[1].mean == -2);
    REQUIRE(series.silent.size() == 1);
    CHECK(series.silent[0].document == "S/PV.90202");
    REQUIRE(series.drifts.size() == 1);
    CHECK(series.drifts[0].kind == timeline::DriftKind::disapproval);
    CHECK(series.drifts[0].course == timeline::Course::strengthened);
    CHECK(timelines.evidence[series.drifts[0].last].quote == "We strongly condemn terrorism.");
    CHECK(timelines_of(store, selected({}, {"terrorism"})).series.size() == 2);
}

TEST_CASE("Quotes are left out where they are not asked for")
{
    auto store = store::Store::in_memory();
    test::add_record(
        store, 90201, "Tuesday, 3 March 2020", "Mr. Otieno (Kenya): We condemn terrorism.");
    const auto material = timeline::material_of(store, {}, timeline::Quotes::no);
    REQUIRE(material.evidence.size() == 1);
    CHECK(material.evidence[0].quote.empty());
    CHECK_FALSE(material.evidence[0].id.empty());
}

TEST_CASE("Declarations are joint words of their signatories; a covering letter is no silence")
{
    auto store = store::Store::in_memory();
    test::add_sample(store, "lettre_2030.txt");
    const auto timelines = timelines_of(store, {});
    int joint = 0;
    for (const auto& one : timelines.evidence) {
        CAPTURE(one.quote);
        CHECK((one.turn == 0 || one.via == Via::joint || one.via == Via::reported));
        joint += one.via == Via::joint ? 1 : 0;
    }
    CHECK(joint > 0);
    for (const auto& series : timelines.series) {
        CAPTURE(series.holder);
        CHECK(series.silent.empty());
    }
}

TEST_CASE("A meeting in two languages counts once")
{
    auto store = store::Store::in_memory();
    test::add_sample(store, "S_PV.90001_en.txt");
    const auto before = timeline::material_of(store, {}).evidence.size();
    test::add_sample(store, "S_PV.90001_fr.txt");
    CHECK(timeline::material_of(store, {}).evidence.size() == before);
    store::Selection french;
    french.lang = "fr";
    CHECK_FALSE(timeline::material_of(store, french).evidence.empty());
}
