#include "report/html/figure/canvas.hpp"
#include "report/html/figure/evidence.hpp"
#include "report/reading/csv.hpp"

#include <algorithm>
#include <cmath>

namespace horseshoe::figure {

namespace {

constexpr Font name_font{12.5, true};
constexpr Font note_font{11.5, false};
constexpr double row_height = 22;

class DistanceDrawing {
public:
    DistanceDrawing(const Distance& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting)
    {}

    std::string drawn();

private:
    void draw_scale(double bottom);
    void draw_row(const DistanceRow& row);

    const Distance& figure_;
    const Setting& setting_;
    Words words_;
    Canvas canvas_;
    Scale scale_;
    double width_ = 0;
    double left_ = 0;
    double y_ = 0;
};

void DistanceDrawing::draw_scale(double bottom)
{
    double free = 0;
    for (double steps = 0; steps <= scale_.to + 1e-9; steps += 0.5) {
        const double x = scale_(steps);
        canvas_.line({x, 26}, {x, bottom}, "grid");
        const std::string label =
            setting_.narrow() ? words_.decimal(steps)
            : steps == 0
                ? words_("distance.same")
                : words_("distance.apart", {{"steps", words_.decimal(steps)}, {"n", "", steps}});
        const double width = text_width(label, note_font);
        const double left = steps == 0 && !setting_.narrow() ? x : x - width / 2;
        if (left >= free && left + width <= width_) {
            canvas_.text({left + width / 2, 18}, Anchor::middle, "ts", label);
            free = left + width + 8;
        }
    }
}

void DistanceDrawing::draw_row(const DistanceRow& row)
{
    const double middle = y_ + row_height / 2;
    const auto group = canvas_.group("",
                                     words_("distance.row",
                                            {{"name", row.name},
                                             {"who", figure_.who},
                                             {"steps", words_.decimal(row.distance)},
                                             words_.value("shared", row.shared),
                                             {"remark", row.remark}}),
                                     row.href);
    const bool code = setting_.narrow() && text_width(row.name, name_font) > left_ - 12;
    canvas_.text({left_ - 12, middle + 4.2},
                 Anchor::end,
                 row.bold ? "tb" : "",
                 shortened(code && !row.id.empty() ? row.id : row.name, name_font, left_ - 12));
    const double x = scale_(row.distance);
    const double radius =
        std::min(3 * std::sqrt(static_cast<double>(std::max<std::size_t>(row.shared, 1))), 9.5);
    canvas_.line({left_, middle}, {x, middle}, "stem");
    canvas_.circle({x, middle}, radius, row.bold ? "mark accent" : "mark f-z");
    y_ += row_height;
    if (row.remark.empty()) {
        return;
    }
    const double room = width_ - x - radius - 8;
    if (text_width(row.remark, note_font) <= room) {
        canvas_.text({x + radius + 8, middle + 4}, Anchor::start, "ts halo", row.remark);
        return;
    }
    for (const auto& line : wrapped(row.remark, note_font, width_ - left_, 2)) {
        canvas_.text({left_, y_ + 9}, Anchor::start, "ts halo", line);
        y_ += 15;
    }
}

std::string DistanceDrawing::drawn()
{
    width_ = setting_.narrow() ? narrow_width : wide_width;
    double names = 0;
    double most = 1;
    for (const auto& row : figure_.rows) {
        names = std::max(names, text_width(row.name, name_font));
        most = std::max(most, row.distance);
    }
    left_ = std::clamp(names + 14, 60.0, setting_.narrow() ? 96.0 : 240.0);
    // Remarks want room at the right of what stands farthest.
    scale_ = {0, std::ceil(most * 2) / 2, left_, setting_.narrow() ? width_ - 14 : width_ - 320};
    DistanceDrawing measured{figure_, setting_};
    measured.width_ = width_;
    measured.left_ = left_;
    measured.scale_ = scale_;
    measured.y_ = 34;
    for (const auto& row : figure_.rows) {
        measured.draw_row(row);
    }
    draw_scale(measured.y_);
    y_ = 34;
    for (const auto& row : figure_.rows) {
        draw_row(row);
    }
    return canvas_.finished(width_,
                            y_ + 4,
                            caption(figure_, setting_.ui).question,
                            words_("distance.description", {{"who", figure_.who}}));
}

}  // namespace

Caption caption(const Distance& figure, Ui ui)
{
    return caption_of(Words{ui}, "distance", {{"who", figure.who}});
}

std::string draw(const Distance& figure, const Setting& setting)
{
    return DistanceDrawing{figure, setting}.drawn();
}

std::vector<LegendEntry> legend(const Distance&, Ui)
{
    return {};
}

std::string csv(const Distance& figure)
{
    std::string out;
    reading::add_csv_line(out, {"delegation", "mean_distance", "shared_targets", "remark"});
    for (const auto& row : figure.rows) {
        reading::add_csv_line(out,
                              {row.id.empty() ? row.name : row.id,
                               number(row.distance),
                               std::to_string(row.shared),
                               row.remark});
    }
    return out;
}

}  // namespace horseshoe::figure
