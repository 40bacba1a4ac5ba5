#pragma once

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/legend.hpp"
#include "report/html/figure/timeline.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::figure {

// What one delegation's timeline and small timelines side by side have in common.

/// The signs of the scale at the left of a band.
void draw_scale(Canvas& canvas, double x, double zero, double step);

/// "12 stances, 5 documents".
std::string count_line(const TimelineBand& band, const Words& words);

/// Explains the marks that the bands have.
std::vector<LegendEntry> legend_of(std::span<const TimelineBand> bands, Ui ui);

/// A table of all points; `who` is what the figure is of.
std::string csv_of(std::string_view who, std::span<const TimelineBand> bands);

}  // namespace horseshoe::figure
