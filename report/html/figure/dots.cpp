#include "report/html/figure/canvas.hpp"
#include "report/html/figure/evidence.hpp"
#include "report/reading/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace horseshoe::figure {

namespace {

constexpr Font name_font{12.5, true};
constexpr double row_height = 24;
constexpr double radius = 4.2;
constexpr double widest_step = 8.6;

std::optional<double> mean_of(const DotCell& cell)
{
    if (cell.dots.size() < 3) {
        return std::nullopt;
    }
    double sum = 0;
    for (const auto& dot : cell.dots) {
        sum += dot.polarity;
    }
    return sum / static_cast<double>(cell.dots.size());
}

class DotsDrawing {
public:
    DotsDrawing(const Dots& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting)
    {}

    std::string drawn();

private:
    /// Panels side by side, `count` of them from `first` on, with the names at their left.
    void draw_panels(std::size_t first, std::size_t count);
    void draw_head(std::size_t panel, double x);
    void draw_cell(const DotRow& row, std::size_t panel, double x);
    double x_of(double polarity, double x) const
    {
        return x + panel_ * (0.06 + 0.175 * (polarity + 2));
    }
    double x_of_none(double x) const { return x + panel_ * 0.91; }

    const Dots& figure_;
    const Setting& setting_;
    Words words_;
    Canvas canvas_;
    double width_ = 0;
    double left_ = 0;   ///< where the first panel begins
    double panel_ = 0;  ///< width
    double y_ = 0;
};

void DotsDrawing::draw_head(std::size_t panel, double x)
{
    canvas_.text({x, y_ + 14},
                 Anchor::start,
                 "tb big",
                 shortened(figure_.panels[panel], {14, true}, panel_));
    const double bottom = y_ + 54 + row_height * static_cast<double>(figure_.rows.size());
    for (int polarity = -2; polarity <= 2; ++polarity) {
        const double at = x_of(polarity, x);
        const Tone tone = tone_of(polarity);
        canvas_.sign(tone, {at, y_ + 38}, 3.9, toned("s-", tone));
        canvas_.line({at, y_ + 48}, {at, bottom}, polarity == 0 ? "zero" : "grid");
    }
    canvas_.text({x_of_none(x), y_ + 42},
                 Anchor::middle,
                 "ts",
                 words_(setting_.narrow() ? "dots.none.short" : "dots.none"));
}

void DotsDrawing::draw_cell(const DotRow& row, std::size_t panel, double x)
{
    static const DotCell nothing;
    const auto& cell = panel < row.cells.size() ? row.cells[panel] : nothing;
    canvas_.line({x, y_ + row_height - 0.5}, {x + panel_, y_ + row_height - 0.5}, "hair");
    const double middle = y_ + row_height / 2 - 1;
    if (cell.dots.empty()) {
        const Point at{x_of_none(x), middle};
        if (cell.mentions == 0) {
            canvas_.circle(at, 1.3, "cell-silent", words_("dots.silent", {{"name", row.name}}));
            return;
        }
        const auto group = canvas_.group(
            "",
            words_("dots.named", {{"name", row.name}, words_.value("mentions", cell.mentions)}));
        canvas_.rect({at.x - 14, at.y - 8, 28, 16}, 2, "cell-named");
        canvas_.text({at.x, at.y + 4}, Anchor::middle, "ct ink2", words_.count(cell.mentions));
        return;
    }
    for (int polarity = -2; polarity <= 2; ++polarity) {
        const auto count =
            static_cast<double>(std::ranges::count(cell.dots, polarity, &Dot::polarity));
        const double room = panel_ * 0.175 - 3;
        const double step =
            count > 1 ? std::min(widest_step, (room - 2 * radius) / (count - 1)) : 0;
        double at = x_of(polarity, x) - step * (count - 1) / 2;
        for (const auto& dot : cell.dots) {
            if (dot.polarity != polarity) {
                continue;
            }
            const auto link = canvas_.group("", dot.sentence, dot.href);
            canvas_.circle({at, middle}, radius, "evidence " + toned("f-", tone_of(polarity)));
            at += step;
        }
    }
    if (const auto mean = mean_of(cell)) {
        canvas_.path(fmt::format("M{} {}l4.5-6l4.5 6Z",
                                 number(x_of(*mean, x) - 4.5),
                                 number(y_ + row_height - 0.5)),
                     "mean",
                     words_("dots.mean",
                            {{"name", row.name},
                             {"mean", words_.with_sign(*mean)},
                             words_.value("count", cell.dots.size())}));
    }
}

void DotsDrawing::draw_panels(std::size_t first, std::size_t count)
{
    const double gap = 44;
    const auto x = [&](std::size_t i) { return left_ + static_cast<double>(i) * (panel_ + gap); };
    for (std::size_t i = 0; i < count; ++i) {
        draw_head(first + i, x(i));
    }
    y_ += 54;
    for (const auto& row : figure_.rows) {
        {
            const auto link = canvas_.group("", row.name, row.href);
            const bool code = setting_.narrow() && text_width(row.name, name_font) > left_ - 8;
            canvas_.text(
                {left_ - 10, y_ + 15},
                Anchor::end,
                row.bold ? "tb" : "",
                shortened(code && !row.id.empty() ? row.id : row.name, name_font, left_ - 10));
        }
        for (std::size_t i = 0; i < count; ++i) {
            draw_cell(row, first + i, x(i));
        }
        y_ += row_height;
    }
}

std::string DotsDrawing::drawn()
{
    const std::size_t side_by_side = setting_.narrow() || figure_.panels.size() < 2 ? 1 : 2;
    width_ = setting_.narrow() ? narrow_width : wide_width;
    double names = 0;
    for (const auto& row : figure_.rows) {
        names = std::max(names, text_width(row.name, name_font));
    }
    left_ = setting_.narrow() ? 78 : std::clamp(names + 12, 164.0, 240.0);
    panel_ = (width_ - left_ - 44 * (static_cast<double>(side_by_side) - 1)) /
             static_cast<double>(side_by_side);
    for (std::size_t first = 0; first < figure_.panels.size(); first += side_by_side) {
        y_ += first == 0 ? 0 : 26;
        draw_panels(first, std::min(side_by_side, figure_.panels.size() - first));
    }
    return canvas_.finished(
        width_, y_ + 4, caption(figure_, setting_.ui).question, words_("dots.description"));
}

}  // namespace

Caption caption(const Dots& figure, Ui ui)
{
    return caption_of(Words{ui},
                      figure.panels.size() > 1 ? "dots" : "dots.one",
                      {{"what", figure.panels.empty() ? "" : figure.panels.front()}});
}

std::string draw(const Dots& figure, const Setting& setting)
{
    return DotsDrawing{figure, setting}.drawn();
}

std::vector<LegendEntry> legend(const Dots& figure, Ui ui)
{
    std::set<std::string_view> names;
    for (const auto& row : figure.rows) {
        for (const auto& cell : row.cells) {
            if (cell.dots.size() >= 3) {
                names.insert("mean");
            }
            if (cell.dots.empty()) {
                names.insert(cell.mentions > 0 ? "named" : "silent");
            }
        }
    }
    Legend legend{ui};
    for (const auto* const name : {"mean", "named", "silent"}) {
        if (names.contains(name)) {
            legend.mark(name);
        }
    }
    return legend.entries();
}

std::string csv(const Dots& figure)
{
    std::string out;
    reading::add_csv_line(out, {"delegation", "panel", "polarity", "stance", "mentions"});
    for (const auto& row : figure.rows) {
        for (std::size_t i = 0; i < std::min(row.cells.size(), figure.panels.size()); ++i) {
            const auto& cell = row.cells[i];
            const std::string& id = row.id.empty() ? row.name : row.id;
            if (cell.dots.empty()) {
                reading::add_csv_line(
                    out, {id, figure.panels[i], "", "", std::to_string(cell.mentions)});
            }
            for (const auto& dot : cell.dots) {
                reading::add_csv_line(out,
                                      {id,
                                       figure.panels[i],
                                       std::to_string(dot.polarity),
                                       dot.sentence,
                                       std::to_string(cell.mentions)});
            }
        }
    }
    return out;
}

}  // namespace horseshoe::figure
