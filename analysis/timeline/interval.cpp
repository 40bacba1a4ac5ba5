#include "analysis/timeline/interval.hpp"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace horseshoe::timeline {
namespace {

constexpr double confidence = 0.95;
constexpr double variance_of_rounding = 1.0 / 12.0;
constexpr double strongest = 2.0;

}  // namespace

double mean_of(std::span<const int> polarities)
{
    return std::accumulate(polarities.begin(), polarities.end(), 0.0) /
           static_cast<double>(polarities.size());
}

Interval interval_of_mean(std::span<const int> polarities)
{
    const auto count = static_cast<double>(polarities.size());
    const double mean = mean_of(polarities);
    double squares = 0;
    for (const int polarity : polarities) {
        squares += (polarity - mean) * (polarity - mean);
    }
    const double variance = std::max(squares / (count - 1), variance_of_rounding);
    const boost::math::students_t student(count - 1);
    const double half = quantile(student, (1 + confidence) / 2) * std::sqrt(variance / count);
    return {std::max(mean - half, -strongest), std::min(mean + half, strongest)};
}

}  // namespace horseshoe::timeline
