#pragma once

#include "report/html/figure/geometry.hpp"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <vector>

namespace horseshoe::figure {

/// What is taken on a drawing, so that no label comes to lie over another.
class Occupied {
public:
    void take(const Box& box) { boxes_.push_back(box); }
    bool is_free(const Box& box) const;
    /// The first of the boxes that is free, taken at once; none where all are taken.
    std::optional<Box> take_first(std::initializer_list<Box> boxes);
    std::optional<Box> take_first(const std::vector<Box>& boxes);

private:
    std::vector<Box> boxes_;
};

/// A label that wants to stand centred over a place of an axis.
struct AxisLabel {
    double wanted = 0;
    double width = 0;
    double centre = 0;    ///< found
    std::size_t row = 0;  ///< found
};

/// Puts labels, in their order, into as many rows as they need, each into the first row where it
/// has room: at its place, pushed inwards where it would leave `low` to `high`.
/// Returns the number of rows.
std::size_t arrange(std::vector<AxisLabel>& labels, double low, double high, double gap);

}  // namespace horseshoe::figure
