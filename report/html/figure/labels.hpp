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

/// A label above a place of an axis, with a line down to it.
struct LadderLabel {
    double x = 0;      ///< of the place
    double width = 0;  ///< of the label
    /// Found: the row, 0 the lowest, and how the label stands to its line.
    std::size_t row = 0;
    enum class Side { middle, left, right } side = Side::middle;
    bool shown = false;  ///< false: there was no room
};

/// How labels of a ladder stand to their lines.
struct Ladder {
    double low = 0;  ///< the stretch that they must stay in
    double high = 0;
    double beyond = 0;  ///< how far a label at one side reaches over its line
    bool centred = false;
    std::size_t most_rows = 7;
};

/// Lets labels, in the order of their places, climb until none lies over another or over the line of
/// another. Returns the number of rows.
std::size_t climb(std::vector<LadderLabel>& labels, const Ladder& ladder);

}  // namespace horseshoe::figure
