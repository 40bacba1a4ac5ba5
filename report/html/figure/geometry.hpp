#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace horseshoe::figure {

struct Point {
    double x = 0;
    double y = 0;

    friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
    friend Point operator*(Point a, double factor) { return {a.x * factor, a.y * factor}; }
    friend bool operator==(const Point&, const Point&) = default;
};

inline double length(Point a)
{
    return std::hypot(a.x, a.y);
}

/// The direction at right angles to that from `a` to `b`, of length 1; none where the two are one.
inline Point normal(Point a, Point b)
{
    const Point way = b - a;
    const double size = length(way);
    return size == 0 ? Point{0, 0} : Point{way.y / size, -way.x / size};
}

/// A rectangle; `x` and `y` are its top left corner.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool overlaps(const Box& other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
};

/// Numbers on a stretch of the drawing.
struct Scale {
    double from = 0;
    double to = 1;
    double start = 0;
    double end = 1;

    double operator()(double value) const
    {
        return from == to ? (start + end) / 2
                          : start + (value - from) / (to - from) * (end - start);
    }
};

/// Round numbers (1, 2 or 5 times a power of ten apart) from `low` to `high`, about `wanted` of them.
std::vector<double> round_steps(double low, double high, int wanted);

}  // namespace horseshoe::figure
