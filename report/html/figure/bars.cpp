#include "report/html/figure/canvas.hpp"
#include "report/html/figure/evidence.hpp"
#include "report/reading/csv.hpp"

#include <algorithm>
#include <numeric>

namespace horseshoe::figure {

namespace {

constexpr Font name_font{12.5, false};
constexpr double row_height = 24;

std::size_t against(const BarRow& row)
{
    return row.toned[0] + row.toned[1];
}

std::size_t all(const BarRow& row)
{
    return std::accumulate(row.toned.begin(), row.toned.end(), row.plain);
}

class BarsDrawing {
public:
    BarsDrawing(const Bars& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting)
    {}

    std::string drawn();

private:
    void draw_row(const BarRow& row);

    const Bars& figure_;
    const Setting& setting_;
    Words words_;
    Canvas canvas_;
    double width_ = 0;
    double left_ = 0;
    double zero_ = 0;
    double unit_ = 0;
    double y_ = 0;
};

void BarsDrawing::draw_row(const BarRow& row)
{
    const auto group = canvas_.group("",
                                     words_(row.plain > 0 ? "bars.row.plain" : "bars.row",
                                            {{"name", row.name},
                                             words_.value("all", all(row)),
                                             {"unit", figure_.unit},
                                             words_.value("favour", row.toned[3] + row.toned[4]),
                                             words_.value("neutral", row.toned[2]),
                                             words_.value("against", against(row))}),
                                     row.href);
    const bool code = setting_.narrow() && text_width(row.name, name_font) > left_ - 10;
    canvas_.text({left_ - 10, y_ + 16},
                 Anchor::end,
                 "",
                 shortened(code && !row.id.empty() ? row.id : row.name, name_font, left_ - 10));
    double x = zero_ - static_cast<double>(against(row)) * unit_;
    for (std::size_t i = 0; i <= row.toned.size(); ++i) {
        const std::size_t count = i < row.toned.size() ? row.toned.at(i) : row.plain;
        if (count == 0) {
            continue;
        }
        const double width = static_cast<double>(count) * unit_;
        const Box box{x, y_ + 3, width, 17};
        if (i == row.toned.size()) {
            canvas_.rect(box, 0, "bar");
        }
        else {
            const auto tone = static_cast<Tone>(i);
            canvas_.rect(box, 0, toned("ff-", tone));
            if (width >= 2 * half_width_of_sign(tone, 3.4) + 4) {
                canvas_.sign(tone, {x + width / 2, y_ + 11.5}, 3.4, toned("so-", tone), 1.5);
            }
        }
        x += width;
    }
    canvas_.text({x + 6, y_ + 16}, Anchor::start, "ct ink2", words_.count(all(row)));
    y_ += row_height;
}

std::string BarsDrawing::drawn()
{
    width_ = setting_.narrow() ? narrow_width : wide_width;
    double names = 0;
    std::size_t most_left = 0;
    std::size_t most_right = 0;
    std::size_t most = 0;
    for (const auto& row : figure_.rows) {
        names = std::max(names, text_width(row.name, name_font));
        most_left = std::max(most_left, against(row));
        most_right = std::max(most_right, all(row) - against(row));
        most = std::max(most, all(row));
    }
    left_ = std::clamp(names + 12, 60.0, setting_.narrow() ? 100.0 : 240.0);
    const double number_room = text_width(words_.count(most), {12}) + 10;
    unit_ = (width_ - left_ - number_room) /
            static_cast<double>(std::max<std::size_t>(most_left + most_right, 1));
    zero_ = left_ + static_cast<double>(most_left) * unit_;
    const double bottom = row_height * static_cast<double>(figure_.rows.size());
    for (const auto& row : figure_.rows) {
        draw_row(row);
    }
    canvas_.line({zero_, 0}, {zero_, bottom}, "axis2");
    return canvas_.finished(
        width_, std::max(bottom, 10.0) + 4, figure_.question, words_("bars.description"));
}

}  // namespace

Caption caption(const Bars& figure, Ui ui)
{
    auto caption = caption_of(Words{ui}, "bars", {{"unit", figure.unit}});
    if (!figure.question.empty()) {
        caption.question = figure.question;
    }
    return caption;
}

std::string draw(const Bars& figure, const Setting& setting)
{
    return BarsDrawing{figure, setting}.drawn();
}

std::vector<LegendEntry> legend(const Bars& figure, Ui ui)
{
    Legend legend{ui};
    if (std::ranges::any_of(figure.rows, [](const BarRow& row) { return row.plain < all(row); })) {
        legend.tones();
    }
    return legend.entries();
}

std::string csv(const Bars& figure)
{
    std::string out;
    reading::add_csv_line(out, {"id", "n2", "n1", "z", "p1", "p2", "plain"});
    for (const auto& row : figure.rows) {
        reading::add_csv_line(out,
                              {row.id.empty() ? row.name : row.id,
                               std::to_string(row.toned[0]),
                               std::to_string(row.toned[1]),
                               std::to_string(row.toned[2]),
                               std::to_string(row.toned[3]),
                               std::to_string(row.toned[4]),
                               std::to_string(row.plain)});
    }
    return out;
}

}  // namespace horseshoe::figure
