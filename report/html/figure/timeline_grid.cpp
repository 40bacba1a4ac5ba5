#include "report/html/figure/timeline_band.hpp"
#include "report/html/figure/timeline_parts.hpp"

#include <algorithm>

namespace horseshoe::figure {

namespace {

constexpr Font note_font{11.5, false};

/// Small figures of one kind, side by side.
class GridDrawing {
public:
    GridDrawing(const TimelineGrid& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting)
    {}

    std::string drawn();

private:
    void draw_panel(const TimelineBand& band, Point corner, double width, const TimeSpan& span);

    static constexpr double height = 134;

    const TimelineGrid& figure_;
    const Setting& setting_;
    Words words_;
    Canvas canvas_;
};

void GridDrawing::draw_panel(const TimelineBand& band,
                             Point corner,
                             double width,
                             const TimeSpan& span)
{
    const std::string counts = count_line(band, words_);
    const double for_counts = text_width(counts, note_font);
    {
        const auto link = canvas_.group("", band.name, band.href);
        canvas_.text({corner.x, corner.y + 12},
                     Anchor::start,
                     "tb",
                     shortened(band.name, {12.5, true}, width - for_counts - 12));
        canvas_.text({corner.x + width, corner.y + 12}, Anchor::end, "ts", counts);
    }
    const Scale time = span.over(corner.x + 20, corner.x + width);
    const auto ticks = date_ticks(span.first, span.last, width - 20, words_);
    const double zero = corner.y + 60;
    BandDrawing drawing{canvas_, words_, time, 14};
    drawing.draw_frame(zero, ticks);
    draw_scale(canvas_, corner.x + 14, zero, 14);
    drawing.draw_marks(band, zero);
    for (const auto& tick : ticks) {
        const double half = text_width(tick.label, note_font) / 2;
        if (time(tick.day) - half >= corner.x && time(tick.day) + half <= corner.x + width) {
            canvas_.text({time(tick.day), corner.y + 112}, Anchor::middle, "ts", tick.label);
        }
    }
}

std::string GridDrawing::drawn()
{
    const double width = setting_.narrow() ? narrow_width : wide_width;
    const std::size_t columns = setting_.narrow() ? 1 : 3;
    const double gap = 32;
    const double panel =
        (width - gap * (static_cast<double>(columns) - 1)) / static_cast<double>(columns);
    const TimeSpan span = span_of(figure_.panels, {});
    for (std::size_t i = 0; i < figure_.panels.size(); ++i) {
        draw_panel(figure_.panels[i],
                   {static_cast<double>(i % columns) * (panel + gap),
                    static_cast<double>(i / columns) * height},
                   panel,
                   span);
    }
    const auto rows = (figure_.panels.size() + columns - 1) / columns;
    return canvas_.finished(width,
                            std::max(static_cast<double>(rows) * height - 10, 20.0),
                            caption(figure_, setting_.ui).question,
                            words_("timelines.description"));
}

}  // namespace

Caption caption(const TimelineGrid& figure, Ui ui)
{
    return caption_of(Words{ui}, "timelines", {{"what", figure.what}});
}

std::string draw(const TimelineGrid& figure, const Setting& setting)
{
    return GridDrawing{figure, setting}.drawn();
}

std::vector<LegendEntry> legend(const TimelineGrid& figure, Ui ui)
{
    return legend_of(figure.panels, ui);
}

std::string csv(const TimelineGrid& figure)
{
    return csv_of(figure.what, figure.panels);
}

}  // namespace horseshoe::figure
