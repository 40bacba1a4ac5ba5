#pragma once

#include <span>

namespace horseshoe::timeline {

struct Interval {
    double low = 0;
    double high = 0;
};

double mean_of(std::span<const int> polarities);

/// In which the mean lies with 95 % confidence: Student's, cut at -2 and +2; for two values or more.
/// A stance is read in whole steps, so the variance is never taken for less than that of rounding to
/// a step, 1/12: five times +1 is not certainty.
Interval interval_of_mean(std::span<const int> polarities);

}  // namespace horseshoe::timeline
