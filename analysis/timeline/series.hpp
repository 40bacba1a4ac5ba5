#pragma once

#include "analysis/timeline/evidence.hpp"
#include "analysis/timeline/interval.hpp"
#include "analysis/timeline/window.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace horseshoe::timeline {

/// How a timeline is drawn from evidence.
struct Settings {
    Window window = Window::document;
    int minimum = 3;          ///< stances that a mean is told from
    bool courtesies = false;  ///< thanks count as stances
    int smoothing = 0;        ///< points that a smoothed mean takes in; 0: none
};

/// What a holder says of a target in one window, in one way of holding it.
struct Point {
    std::string window;
    stance::Via via = stance::Via::own;
    std::string first_date;
    std::string last_date;
    std::vector<std::string> documents;  ///< sorted
    std::array<int, 5> counts{};         ///< stances of polarity -2, -1, 0, +1, +2
    int count = 0;
    int courtesies = 0;  ///< thanks that are not counted as stances
    double mean = 0;     ///< to be told only where it is not withheld
    bool withheld = true;
    std::optional<Interval> interval;   ///< none where the mean is withheld
    std::optional<double> smoothed;     ///< where smoothing is asked for
    std::vector<std::size_t> evidence;  ///< indices, by date; courtesies too
};

/// The points of one holder's evidence on one target, by window, then by how it is held. `evidence`
/// is by date; `only` says which of it belongs to the series.
std::vector<Point> points_of(std::span<const Evidence> evidence,
                             std::span<const std::size_t> only,
                             const Settings& settings);

/// Whether a stance is a courtesy that these settings do not count.
bool passed_over(const Evidence& evidence, const Settings& settings);

}  // namespace horseshoe::timeline
