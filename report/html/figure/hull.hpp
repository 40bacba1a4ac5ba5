#pragma once

#include "report/html/figure/geometry.hpp"

#include <string>
#include <vector>

namespace horseshoe::figure {

/// The corners of the smallest convex shape around the points, in order. Two or fewer points are
/// returned as they are.
std::vector<Point> hull(std::vector<Point> points);

/// The path of a shape that keeps `away` from the hull of the points, with round corners.
std::string rounded_hull(const std::vector<Point>& points, double away);

}  // namespace horseshoe::figure
