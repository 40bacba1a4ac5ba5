#include "analysis/timeline/timeline.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace horseshoe;
using stance::Act;
using stance::Via;
using timeline::Evidence;
using timeline::Settings;
using timeline::Window;

namespace {

Evidence stand(const char* holder,
               const char* target,
               const char* date,
               int polarity,
               Via via = Via::own,
               Act act = Act::support)
{
    Evidence one;
    one.holder = holder;
    one.target = target;
    one.date = date;
    one.document = std::string("D") + date;
    one.polarity = polarity;
    one.via = via;
    one.act = act;
    return one;
}

}  // namespace

TEST_CASE("A point a date and way of holding, with mean and interval from three stances on")
{
    const auto timelines =
        timeline::make_timelines({stand("NOR", "AU", "2031-05-02", 1),
                                  stand("NOR", "AU", "2030-01-01", 1),
                                  stand("NOR", "AU", "2030-01-01", 2),
                                  stand("NOR", "AU", "2030-01-01", 0),
                                  stand("NOR", "AU", "2030-01-01", 1, Via::joint)},
                                 {},
                                 {});
    REQUIRE(timelines.series.size() == 1);
    const auto& points = timelines.series.front().points;
    REQUIRE(points.size() == 3);
    CHECK(points[0].window == "2030-01-01");
    CHECK(points[0].via == Via::own);
    CHECK(points[0].count == 3);
    CHECK(points[0].mean == doctest::Approx(1.0));
    CHECK_FALSE(points[0].withheld);
    REQUIRE(points[0].interval);
    CHECK(points[0].interval->low < 0);
    CHECK(points[1].via == Via::joint);
    CHECK(points[1].withheld);
    CHECK_FALSE(points[1].interval);
    CHECK(points[2].window == "2031-05-02");
    CHECK(points[2].withheld);
    const auto& whole = timelines.series.front().whole;
    REQUIRE(whole.size() == 2);
    CHECK(whole[0].count == 4);
    CHECK(whole[0].first_date == "2030-01-01");
    CHECK(whole[0].last_date == "2031-05-02");
}

TEST_CASE("Thanks are counted apart unless they are asked for")
{
    const std::vector<Evidence> evidence{stand("NOR", "UN", "2030-01-01", 1, Via::own, Act::thank),
                                         stand("NOR", "UN", "2030-01-01", -1)};
    auto point = timeline::make_timelines(evidence, {}, {}).series.front().points.front();
    CHECK(point.count == 1);
    CHECK(point.courtesies == 1);
    CHECK(point.mean == -1);
    CHECK(point.evidence.size() == 2);
    point = timeline::make_timelines(evidence, {}, {.courtesies = true}).series[0].points[0];
    CHECK(point.count == 2);
    CHECK(point.courtesies == 0);
    CHECK(point.mean == 0);
}

TEST_CASE("Wider windows take in more dates")
{
    const std::vector<Evidence> evidence{stand("NOR", "AU", "2030-01-01", 1),
                                         stand("NOR", "AU", "2030-03-01", 1),
                                         stand("NOR", "AU", "2030-04-01", -1),
                                         stand("NOR", "AU", "2031-04-01", 2)};
    const auto points = [&](Window window) {
        return timeline::make_timelines(evidence, {}, {.window = window}).series.front().points;
    };
    CHECK(points(Window::document).size() == 4);
    REQUIRE(points(Window::quarter).size() == 3);
    CHECK(points(Window::quarter)[0].documents ==
          std::vector<std::string>{"D2030-01-01", "D2030-03-01"});
    REQUIRE(points(Window::year).size() == 2);
    CHECK(points(Window::year)[0].count == 3);
    CHECK(points(Window::year)[0].first_date == "2030-01-01");
    CHECK(points(Window::year)[0].last_date == "2030-04-01");
}

TEST_CASE("Smoothing, where asked for, takes the neighbours in by their weight")
{
    const std::vector<Evidence> evidence{stand("NOR", "AU", "2030-01-01", 2),
                                         stand("NOR", "AU", "2031-01-01", -1),
                                         stand("NOR", "AU", "2031-01-01", -1),
                                         stand("NOR", "AU", "2032-01-01", 0)};
    CHECK_FALSE(timeline::make_timelines(evidence, {}, {}).series[0].points[0].smoothed);
    const auto points = timeline::make_timelines(evidence, {}, {.smoothing = 3}).series[0].points;
    CHECK(*points[0].smoothed == doctest::Approx(0.0));
    CHECK(*points[1].smoothed == doctest::Approx(0.0));
    CHECK(*points[2].smoothed == doctest::Approx(-2.0 / 3));
}

TEST_CASE("Who was there and said nothing of the target was silent; being told of is no speech")
{
    const auto timelines = timeline::make_timelines(
        {stand("NOR", "AU", "2030-01-01", 1), stand("NOR", "AU", "2031-01-01", 1, Via::reported)},
        {{"NOR", "2030-01-01", "D2030-01-01"},
         {"NOR", "2031-01-01", "D2031-01-01"},
         {"NOR", "2031-01-01", "D2031-01-01"},
         {"EST", "2032-01-01", "D2032-01-01"}},
        {});
    const auto& silent = timelines.series.front().silent;
    REQUIRE(silent.size() == 1);
    CHECK(silent.front().document == "D2031-01-01");
}

TEST_CASE("What has no date is left out, and counted")
{
    const auto timelines = timeline::make_timelines(
        {stand("NOR", "AU", "", 1), stand("NOR", "AU", "2030-01-01", 1)}, {}, {});
    CHECK(timelines.undated == 1);
    CHECK(timelines.evidence.size() == 1);
}

TEST_CASE("Changes are looked for in own and in joint words apart")
{
    std::vector<Evidence> evidence;
    for (const char* year : {"2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028"}) {
        evidence.push_back(stand("NOR", "AU", year, std::string(year) < "2025" ? 1 : -1));
    }
    evidence.push_back(stand("NOR", "AU", "2029", 1, Via::joint));
    const auto timelines = timeline::make_timelines(evidence, {}, {});
    const auto& tests = timelines.series.front().tests;
    REQUIRE(tests.size() == 2);
    REQUIRE(tests[0].test.changes.size() == 1);
    CHECK(tests[0].test.changes[0].first_after == "2025");
    CHECK_FALSE(tests[1].test.tested);
    CHECK(timelines.tests == 1);
    CHECK(timeline::among_all(tests[0].test.changes[0], 3) ==
          doctest::Approx(3 * tests[0].test.changes[0].p));
}

TEST_CASE("Every piece of evidence stands in exactly one point, in any window")
{
    CHECK(rc::check([] {
        const auto size = *rc::gen::inRange<std::size_t>(0, 40);
        std::vector<Evidence> evidence;
        for (std::size_t i = 0; i < size; ++i) {
            const auto year = std::to_string(*rc::gen::inRange(2001, 2006));
            const auto month = std::to_string(*rc::gen::inRange(10, 13));
            const auto via = *rc::gen::element(Via::own, Via::joint, Via::inherited, Via::reported);
            const auto act = *rc::gen::element(Act::thank, Act::support);
            evidence.push_back(stand("NOR",
                                     "AU",
                                     (year + "-" + month + "-05").c_str(),
                                     *rc::gen::inRange(-2, 3),
                                     via,
                                     act));
        }
        for (const auto window : {Window::document, Window::month, Window::quarter, Window::year}) {
            const auto timelines = timeline::make_timelines(evidence, {}, {.window = window});
            std::vector<int> seen(evidence.size(), 0);
            for (const auto& series : timelines.series) {
                for (const auto& point : series.points) {
                    RC_ASSERT(point.count + point.courtesies ==
                              static_cast<int>(point.evidence.size()));
                    for (const auto index : point.evidence) {
                        ++seen.at(index);
                    }
                }
            }
            RC_ASSERT(std::count(seen.begin(), seen.end(), 1) ==
                      static_cast<std::ptrdiff_t>(seen.size()));
        }
    }));
}
