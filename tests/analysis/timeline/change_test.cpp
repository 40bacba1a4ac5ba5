#include "analysis/timeline/change.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>
#include <vector>

using namespace horseshoe::timeline;

namespace {

std::vector<Dated> series_of(const std::vector<double>& means)
{
    std::vector<Dated> series;
    for (const double mean : means) {
        series.push_back({fmt::format("20{:02}-01-01", 10 + series.size()), mean});
    }
    return series;
}

}  // namespace

TEST_CASE("A change that no order of the dates makes by chance is told, with its p")
{
    const auto test = find_changes(series_of({1, 1, 1, 1, -1, -1, -1, -1}));
    CHECK(test.tested);
    REQUIRE(test.changes.size() == 1);
    const auto& change = test.changes.front();
    CHECK(change.last_before == "2013-01-01");
    CHECK(change.first_after == "2014-01-01");
    CHECK(change.before == 1);
    CHECK(change.after == -1);
    // Of the 70 orders of four +1 and four -1, only this and its reverse part them wholly.
    CHECK(change.p == doctest::Approx(2.0 / 70));
    CHECK(change.orders == 70);
    CHECK(change.exact);
}

TEST_CASE("Few dates are not tested, however far apart they are")
{
    const auto test = find_changes(series_of({2, 2, 2, 2, -2, -2, -2}));
    CHECK_FALSE(test.tested);
    CHECK(test.changes.empty());
    CHECK(test.dates == 7);
}

TEST_CASE("Ups and downs, and a steady course, are no change")
{
    CHECK(find_changes(series_of({1, -1, 1, -1, 1, -1, 1, -1, 1, -1})).changes.empty());
    CHECK(find_changes(series_of(std::vector<double>(12, 1.0))).changes.empty());
    CHECK(find_changes({}).changes.empty());
}

TEST_CASE("A difference of less than half a step is no change, however sure")
{
    const auto test = find_changes(series_of({1, 1, 1, 1, 1, 1, 1.4, 1.4, 1.4, 1.4, 1.4, 1.4}));
    CHECK(test.p < 0.01);
    CHECK(test.changes.empty());
}

TEST_CASE("A second change is found in a part of the series")
{
    std::vector<double> means(10, 1.5);
    means.insert(means.end(), 10, -1.5);
    means.insert(means.end(), 10, 0.5);
    const auto test = find_changes(series_of(means));
    REQUIRE(test.changes.size() == 2);
    CHECK(test.changes[0].first_after == "2020-01-01");
    CHECK(test.changes[1].first_after == "2030-01-01");
    CHECK_FALSE(test.changes[0].exact);
    CHECK(test.changes[0].orders == 9999);
}

TEST_CASE("Two runs give the same p")
{
    const auto series = series_of({0, 1, 0.5, 1, 0, 1, -1, 0, -1, -0.5, 0, -1, 0.5});
    CHECK(find_changes(series).p == find_changes(series).p);
}

TEST_CASE("Where nothing changes, changes are told about as seldom as the level says")
{
    std::mt19937_64 random(7);
    int told = 0;
    constexpr int trials = 300;
    for (int i = 0; i < trials; ++i) {
        std::vector<double> means;
        for (int j = 0; j < 8; ++j) {
            means.push_back(static_cast<double>(random() % 1000) / 250.0 - 2.0);
        }
        told += find_changes(series_of(means)).changes.empty() ? 0 : 1;
    }
    CHECK(told > 0);
    CHECK(told < trials * 9 / 100);  // 15 expected, standard deviation 3.8
}
