#include "report/html/figure/hull.hpp"

#include "report/html/figure/canvas.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::figure {

namespace {

double turn(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

}  // namespace

std::vector<Point> hull(std::vector<Point> points)
{
    std::ranges::sort(points, {}, [](Point p) { return std::pair{p.x, p.y}; });
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() < 3) {
        return points;
    }
    std::vector<Point> corners;
    const auto add = [&](Point p, std::size_t least) {
        while (corners.size() >= least + 2 &&
               turn(corners[corners.size() - 2], corners.back(), p) <= 0) {
            corners.pop_back();
        }
        corners.push_back(p);
    };
    for (const Point p : points) {
        add(p, 0);
    }
    const std::size_t lower = corners.size() - 1;
    for (auto p = points.rbegin() + 1; p != points.rend(); ++p) {
        add(*p, lower);
    }
    corners.pop_back();
    return corners;
}

std::string rounded_hull(const std::vector<Point>& points, double away)
{
    const auto corners = hull(points);
    std::string path;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Point a = corners[i];
        const Point b = corners[(i + 1) % corners.size()];
        const Point out = normal(a, b) * away;
        path +=
            fmt::format("{}{} {}", i == 0 ? "M" : "L", number((a + out).x), number((a + out).y));
        path += fmt::format("L{} {}", number((b + out).x), number((b + out).y));
        const Point c = corners[(i + 2) % corners.size()];
        const Point next = b + normal(b, c) * away;
        path += fmt::format(
            "A{} {} 0 0 1 {} {}", number(away), number(away), number(next.x), number(next.y));
    }
    return path.empty() ? path : path + "Z";
}

}  // namespace horseshoe::figure
