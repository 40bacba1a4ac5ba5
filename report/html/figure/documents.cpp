#include "report/html/figure/canvas.hpp"
#include "report/html/figure/dates.hpp"
#include "report/html/figure/evidence.hpp"
#include "report/html/figure/labels.hpp"
#include "report/reading/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace horseshoe::figure {

namespace {

constexpr Font label_font{12.5, true};
constexpr double rung = 21;

class DocumentsDrawing {
public:
    DocumentsDrawing(const Documents& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting)
    {}

    std::string drawn();

private:
    struct Placed {
        const DatedDocument* document;
        double x = 0;
        double radius = 0;
        std::size_t row = 0;
        bool left = false;  ///< the label stands at the left of its leader
        bool shown = false;
    };

    std::size_t place_labels();
    void draw_document(const Placed& placed, double axis);
    std::string narrow();

    const Documents& figure_;
    const Setting& setting_;
    Words words_;
    Canvas canvas_;
    std::vector<Placed> placed_;
};

double radius_of(const DatedDocument& document)
{
    return std::min(3.5 + 0.42 * std::sqrt(static_cast<double>(document.stances)), 15.0);
}

std::size_t DocumentsDrawing::place_labels()
{
    std::vector<LadderLabel> labels;
    for (const auto& placed : placed_) {
        labels.push_back({placed.x, text_width(placed.document->label, label_font) + 12});
    }
    const auto rows = climb(labels, {0, wide_width, 0, false, 8});
    for (std::size_t i = 0; i < labels.size(); ++i) {
        placed_[i].row = labels[i].row;
        placed_[i].left = labels[i].side == LadderLabel::Side::left;
        placed_[i].shown = labels[i].shown;
    }
    return rows;
}

std::string diamond(Point at, double radius)
{
    const std::string r = number(radius);
    return fmt::format(
        "M{} {}l{} {}l-{} {}l-{} -{}Z", number(at.x), number(at.y - radius), r, r, r, r, r, r);
}

void draw_mark(Canvas& canvas, const DatedDocument& document, Point at, double radius)
{
    if (document.record) {
        canvas.circle(at, radius, "mark accent");
    }
    else {
        canvas.path(diamond(at, radius), "mark f-z");
    }
}

void DocumentsDrawing::draw_document(const Placed& placed, double axis)
{
    const auto& document = *placed.document;
    const auto link = canvas_.group("", document.sentence, document.href);
    if (placed.shown) {
        const double y = axis - 30 - rung * static_cast<double>(placed.row);
        canvas_.line({placed.x, y - 9}, {placed.x, axis - placed.radius}, "leader");
        canvas_.text({placed.x + (placed.left ? -6 : 6), y},
                     placed.left ? Anchor::end : Anchor::start,
                     document.record ? "tb acc" : "tb",
                     document.label);
    }
    draw_mark(canvas_, document, {placed.x, axis}, placed.radius);
}

/// One row a document, with the years at the side.
std::string DocumentsDrawing::narrow()
{
    double y = 0;
    std::string year;
    for (const auto& placed : placed_) {
        const auto& document = *placed.document;
        const auto link = canvas_.group("", document.sentence, document.href);
        if (document.date.substr(0, 4) != year) {
            year = document.date.substr(0, 4);
            canvas_.text({0, y + 18}, Anchor::start, "ts", year);
        }
        draw_mark(canvas_, document, {58, y + 14}, std::min(placed.radius, 12.0));
        double line = y + 18;
        for (const auto& text : wrapped(document.label, label_font, narrow_width - 80, 2)) {
            canvas_.text({80, line}, Anchor::start, document.record ? "tb acc" : "tb", text);
            line += 16;
        }
        y = line - 16 + 12;
    }
    return canvas_.finished(narrow_width,
                            y + 6,
                            caption(figure_, setting_.ui).question,
                            words_("documents.description"));
}

std::string DocumentsDrawing::drawn()
{
    double first = 0;
    double last = 0;
    for (const auto& document : figure_.documents) {
        if (const double day = day_of(document.date); day != 0) {
            first = placed_.empty() ? day : std::min(first, day);
            last = placed_.empty() ? day : std::max(last, day);
            placed_.push_back({&document, day, radius_of(document)});
        }
    }
    const double room = std::max(30.0, 0.03 * (last - first));
    const Scale time{first - room, last + room, 14, wide_width - 14};
    std::ranges::stable_sort(placed_, {}, &Placed::x);
    if (setting_.narrow()) {
        return narrow();
    }
    for (auto& placed : placed_) {
        placed.x = time(placed.x);
    }
    const double axis = 42 + rung * static_cast<double>(place_labels());
    canvas_.line({14, axis}, {wide_width - 14, axis}, "axis2");
    for (const auto& tick : placed_.empty()
                                ? std::vector<DateTick>{}
                                : date_ticks(time.from, time.to, wide_width - 28, words_)) {
        canvas_.line({time(tick.day), axis}, {time(tick.day), axis + 5}, "axis");
        canvas_.text({time(tick.day), axis + 32}, Anchor::middle, "ts", tick.label);
    }
    for (const auto& placed : placed_) {
        draw_document(placed, axis);
    }
    return canvas_.finished(wide_width,
                            axis + 38,
                            caption(figure_, setting_.ui).question,
                            words_("documents.description"));
}

}  // namespace

Caption caption(const Documents&, Ui ui)
{
    return caption_of(Words{ui}, "documents", {});
}

std::string draw(const Documents& figure, const Setting& setting)
{
    return DocumentsDrawing{figure, setting}.drawn();
}

std::vector<LegendEntry> legend(const Documents&, Ui ui)
{
    Legend legend{ui};
    legend.mark("record");
    legend.mark("letter");
    return legend.entries();
}

std::string csv(const Documents& figure)
{
    std::string out;
    reading::add_csv_line(out, {"date", "document", "kind", "stances"});
    for (const auto& document : figure.documents) {
        reading::add_csv_line(out,
                              {document.date,
                               document.label,
                               document.record ? "record" : "letter",
                               std::to_string(document.stances)});
    }
    return out;
}

}  // namespace horseshoe::figure
