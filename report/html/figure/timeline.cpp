#include "report/html/figure/timeline.hpp"

#include "report/html/figure/labels.hpp"
#include "report/html/figure/timeline_band.hpp"
#include "report/html/figure/timeline_parts.hpp"

#include <algorithm>

namespace horseshoe::figure {

namespace {

constexpr Font note_font{11.5, false};
constexpr Font quote_font{14, false};
constexpr double band_height = 80;
constexpr double rung = 16;

class TimelineDrawing {
public:
    TimelineDrawing(const Timeline& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting)
    {}

    std::string drawn();

private:
    struct DocumentLabel {
        const TimelineDocument* document;
        LadderLabel label;
    };

    void lay_out();
    std::size_t place_labels();
    void draw_documents(double top, double bottom);
    void draw_band(const TimelineBand& band);
    double draw_quote(const TimelineQuote& quote, Point at, double width);

    const Timeline& figure_;
    const Setting& setting_;
    Words words_;
    Canvas canvas_;
    Scale time_;
    std::vector<DateTick> ticks_;
    std::vector<DocumentLabel> labels_;
    double width_ = 0;
    double quote_x_ = 0;
    double y_ = 0;
};

void TimelineDrawing::lay_out()
{
    const TimeSpan span = span_of(figure_.bands, figure_.documents);
    const bool quotes = std::ranges::any_of(
        figure_.bands, [](const TimelineBand& band) { return band.latest.has_value(); });
    width_ = setting_.narrow() ? narrow_width : wide_width;
    const double left = setting_.narrow() ? 22 : 196;
    const double right = setting_.narrow() ? width_ - 4 : quotes ? 812 : width_ - 10;
    quote_x_ = right + 30;
    time_ = span.over(left, right);
    ticks_ = date_ticks(span.first, span.last, right - left, words_);
    for (const auto& document : figure_.documents) {
        if (const double day = day_of(document.date); day != 0) {
            labels_.push_back({&document, {time_(day), text_width(document.label, note_font) + 8}});
        }
    }
    std::ranges::stable_sort(labels_, {}, [](const auto& each) { return each.label.x; });
}

std::size_t TimelineDrawing::place_labels()
{
    std::vector<LadderLabel> labels;
    for (const auto& each : labels_) {
        labels.push_back(each.label);
    }
    const auto rows = climb(labels, {0, width_, 6, true, 7});
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels_[i].label = labels[i];
    }
    return rows;
}

void TimelineDrawing::draw_documents(double top, double bottom)
{
    using Side = LadderLabel::Side;
    for (const auto& [shown, label] : labels_) {
        const auto& document = *shown;
        const auto group = canvas_.group("document", document.label, document.href);
        double from = top;
        if (label.shown && !setting_.narrow()) {
            const double y = top - 8 - rung * static_cast<double>(label.row);
            const double aside = label.side == Side::left ? 2 : label.side == Side::right ? -2 : 0;
            canvas_.text({label.x + aside, y},
                         label.side == Side::left    ? Anchor::end
                         : label.side == Side::right ? Anchor::start
                                                     : Anchor::middle,
                         document.own ? "ts acc" : "ts",
                         document.label);
            from = y + 5;
        }
        canvas_.line({label.x, from}, {label.x, bottom}, document.own ? "docline own" : "docline");
    }
}

double TimelineDrawing::draw_quote(const TimelineQuote& quote, Point at, double width)
{
    const auto link = canvas_.group("", "", quote.href);
    const bool french = quote.language == "fr";
    const std::string text = (french ? "« " : "“") + quote.words + (french ? " »" : "”");
    double y = at.y;
    for (const auto& line : wrapped(text, quote_font, width, 2)) {
        canvas_.text({at.x, y}, Anchor::start, "q halo", line, {{"lang", quote.language}});
        y += 17;
    }
    canvas_.text({at.x, y}, Anchor::start, "ts halo", shortened(quote.note, note_font, width - 18));
    if (quote.polarity) {
        const Tone tone = tone_of(*quote.polarity);
        canvas_.sign(tone,
                     {at.x + std::min(text_width(quote.note, note_font), width - 18) + 8, y - 4},
                     2.9,
                     toned("s-", tone),
                     1.5);
    }
    return y + 16;
}

void TimelineDrawing::draw_band(const TimelineBand& band)
{
    const bool narrow = setting_.narrow();
    const double step = narrow ? 12 : 14;
    BandDrawing drawing{canvas_, words_, time_, step};
    if (narrow) {
        {
            const std::string counts = count_line(band, words_);
            const double room = width_ - text_width(counts, note_font) - 12;
            const auto link = canvas_.group("", "", band.href);
            canvas_.text(
                {0, y_ + 12}, Anchor::start, "tb big halo", shortened(band.name, {14, true}, room));
            canvas_.text({width_, y_ + 12}, Anchor::end, "ts halo", counts);
        }
        const double zero = y_ + 28 + 2 * step;
        // Here the quotes stand between the bands, where no line may cross them.
        draw_documents(zero - 2 * step, zero + 2 * step);
        drawing.draw_frame(zero, ticks_);
        draw_scale(canvas_, 14, zero, step);
        drawing.draw_marks(band, zero);
        y_ = zero + 2 * step + 12;
        if (band.latest) {
            y_ = draw_quote(*band.latest, {0, y_ + 12}, width_);
        }
        y_ += 16;
        return;
    }
    const double zero = y_ + band_height / 2;
    const auto name = wrapped(band.name, {14, true}, 158, 2);
    const double above = name.size() > 1 ? 9 : 0;
    {
        const auto link = canvas_.group("", band.name, band.href);
        for (std::size_t i = 0; i < name.size(); ++i) {
            canvas_.text({0, zero - 2 - above + 17 * static_cast<double>(i)},
                         Anchor::start,
                         "tb big",
                         name[i]);
        }
    }
    for (const auto& line : wrapped(count_line(band, words_), note_font, 162, 1)) {
        canvas_.text({0, zero + 15 + above}, Anchor::start, "ts", line);
    }
    drawing.draw_frame(zero, ticks_);
    draw_scale(canvas_, 186, zero, step);
    drawing.draw_marks(band, zero);
    if (band.latest) {
        draw_quote(*band.latest, {quote_x_, zero - 10}, width_ - quote_x_);
    }
    y_ += band_height;
}

std::string TimelineDrawing::drawn()
{
    lay_out();
    y_ = setting_.narrow() ? 0 : 8 + rung * static_cast<double>(place_labels());
    const double top = y_;
    if (!setting_.narrow()) {
        // The lines lie under the marks of all bands.
        draw_documents(top, top + band_height * static_cast<double>(figure_.bands.size()));
    }
    for (const auto& band : figure_.bands) {
        draw_band(band);
    }
    draw_time_axis(canvas_, ticks_, time_, y_ + 16);
    return canvas_.finished(
        width_, y_ + 22, caption(figure_, setting_.ui).question, words_("timeline.description"));
}

}  // namespace

Caption caption(const Timeline& figure, Ui ui)
{
    std::string since;
    for (const auto& band : figure.bands) {
        for (const auto& point : band.points) {
            since = since.empty() ? point.date : std::min(since, point.date);
        }
    }
    return caption_of(Words{ui},
                      since.empty() ? "timeline.undated" : "timeline",
                      {{"who", figure.who}, {"since", since.substr(0, 4)}});
}

std::string draw(const Timeline& figure, const Setting& setting)
{
    return TimelineDrawing{figure, setting}.drawn();
}

std::vector<LegendEntry> legend(const Timeline& figure, Ui ui)
{
    return legend_of(figure.bands, ui);
}

std::string csv(const Timeline& figure)
{
    return csv_of(figure.who, figure.bands);
}

}  // namespace horseshoe::figure
