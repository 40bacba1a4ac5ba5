#include "analysis/timeline/interval.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <vector>

using namespace horseshoe::timeline;

TEST_CASE("The interval of the mean is Student's")
{
    // Mean 0.5, standard deviation 1.290994, n = 4, t = 3.182446: worked out by hand.
    const auto interval = interval_of_mean(std::vector{-1, 0, 1, 2});
    CHECK(interval.low == doctest::Approx(0.5 - 2.0542606).epsilon(1e-6));
    CHECK(interval.high == doctest::Approx(2.0));  // cut
}

TEST_CASE("Stances that all agree are still only as sure as whole steps are")
{
    // sqrt(1/12/3) * t(2) = 0.1666667 * 4.302653
    const auto three = interval_of_mean(std::vector{1, 1, 1});
    CHECK(three.low == doctest::Approx(1 - 0.7171088).epsilon(1e-6));
    CHECK(three.high == doctest::Approx(1 + 0.7171088).epsilon(1e-6));
    const auto twelve = interval_of_mean(std::vector<int>(12, 1));
    CHECK(twelve.high - twelve.low < three.high - three.low);
}

TEST_CASE("An interval holds its mean and stays on the scale")
{
    CHECK(rc::check([] {
        const auto values =
            *rc::gen::suchThat(rc::gen::container<std::vector<int>>(rc::gen::inRange(-2, 3)),
                               [](const auto& some) { return some.size() > 1; });
        const auto interval = interval_of_mean(values);
        const double mean = mean_of(values);
        RC_ASSERT(interval.low >= -2);
        RC_ASSERT(interval.high <= 2);
        RC_ASSERT(interval.low <= mean);
        RC_ASSERT(mean <= interval.high);
    }));
}
