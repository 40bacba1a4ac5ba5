#pragma once

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/table.hpp"
#include "report/html/figure/words.hpp"

#include <string>
#include <vector>

namespace horseshoe::figure {

/// The name beside a chair, and what it takes on the drawing.
struct SeatLabel {
    std::vector<std::string> lines;
    std::string note;
    Point at;  ///< of the first line
    Anchor anchor = Anchor::middle;
    double degrees = 0;  ///< turned around `at`
    bool turned = false;
    bool cut = false;
    Box box;  ///< for a turned one the box of its far end

    void draw(Canvas& canvas) const;
};

/// Names level beside their chairs, or, where that does not do, turned outwards along the bends.
class SeatLabels {
public:
    SeatLabels(double width, double thick, bool codes, const Words& words)
        : width_(width), thick_(thick), codes_(codes), words_(words)
    {}

    std::vector<SeatLabel> made(const std::vector<Chair>& chairs) const;
    std::vector<SeatLabel> turned(const std::vector<Chair>& chairs) const;

    /// Whether no label lies over another.
    static bool all_apart(const std::vector<SeatLabel>& labels);

private:
    /// The Secretary-General's name stands where the long name of the presidency may reach.
    static void raise_head(const std::vector<Chair>& chairs, std::vector<SeatLabel>& labels);
    SeatLabel level(const Chair& chair, std::size_t most_lines) const;
    SeatLabel turned(const Chair& chair) const;
    std::string name_of(const Seat& seat) const;
    Point beside(const Chair& chair) const;

    double width_;
    double thick_;
    bool codes_;
    const Words& words_;
};

}  // namespace horseshoe::figure
