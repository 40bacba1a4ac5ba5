#pragma once

#include "report/html/figure/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::figure {

/// Days since 1970 of "2022-02-16"; the middle of the month or the year where no more is known.
/// 0 for what is no date.
double day_of(std::string_view iso);

/// A place on a time axis, and what stands there.
struct DateTick {
    double day = 0;
    std::string label;
};

/// Years, or months where the time is short, about `room` units of text apart.
std::vector<DateTick>
date_ticks(double first_day, double last_day, double width, const Words& words);

}  // namespace horseshoe::figure
