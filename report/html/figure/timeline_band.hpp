#pragma once

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/dates.hpp"
#include "report/html/figure/timeline.hpp"

#include <span>

namespace horseshoe::figure {

/// The stretch of time that all bands of a figure share.
struct TimeSpan {
    double first = 0;  ///< days
    double last = 0;

    Scale over(double left, double right) const { return {first, last, left, right}; }
};

/// From the first to the last date of the bands and documents, with some room on both sides.
TimeSpan span_of(std::span<const TimelineBand> bands, std::span<const TimelineDocument> documents);

/// Draws marks, intervals and lines of one band around its zero line.
class BandDrawing {
public:
    /// `step` is the height of one step of polarity.
    BandDrawing(Canvas& canvas, const Words& words, const Scale& time, double step)
        : canvas_(canvas), words_(words), time_(time), step_(step)
    {}

    void draw_frame(double zero, std::span<const DateTick> ticks);
    void draw_marks(const TimelineBand& band, double zero);

private:
    void draw_point(const TimelineBand& band, const TimelinePoint& point, Point at);
    void draw_silence(const TimelineBand& band, double zero);
    std::string sentence_of(const TimelineBand& band, const TimelinePoint& point) const;

    Canvas& canvas_;
    const Words& words_;
    Scale time_;
    double step_;
};

/// The line below all bands, with dates.
void draw_time_axis(Canvas& canvas, std::span<const DateTick> ticks, const Scale& time, double y);

}  // namespace horseshoe::figure
