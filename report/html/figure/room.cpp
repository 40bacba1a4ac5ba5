#include "report/html/figure/room.hpp"

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/labels.hpp"
#include "report/html/figure/legend.hpp"
#include "report/html/figure/room_labels.hpp"
#include "report/html/figure/table.hpp"
#include "report/reading/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace horseshoe::figure {

namespace {

using Chairs = std::vector<Chair>;

Point along(Point from, Point control, Point to, double t)
{
    return from * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + to * (t * t);
}

/// A curve that is `wide` at its start and `thin` at its end.
std::string tapered(Point from, Point control, Point to, double wide, double thin)
{
    const Point start = normal(from, control) * (wide / 2);
    const Point middle = normal(from, to) * ((wide + thin) / 4);
    const Point end = normal(control, to) * (thin / 2);
    const auto point = [](Point p) { return number(p.x) + " " + number(p.y); };
    return "M" + point(from - start) + "Q" + point(control - middle) + " " + point(to - end) + "L" +
           point(to + end) + "Q" + point(control + middle) + " " + point(from + start) + "Z";
}

class RoomDrawing {
public:
    RoomDrawing(const Horseshoe& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting)
    {}

    std::string drawn();

private:
    struct Curve {
        const Arc* arc;
        const Chair* from;
        const Chair* to;
        Point start;
        Point control;
        Point end;
    };

    void lay_out();
    void lay_out(double top);
    void find_curves();
    Point inner(const Chair& chair) const;
    Point control_of(const Curve& curve) const;
    double width_of(const Arc& arc) const;
    std::string title_of(const Curve& curve) const;
    void draw_curve(const Curve& curve);
    void draw_marks(const Curve& curve);
    void draw_seat(const Chair& chair, const SeatLabel& label);

    const Horseshoe& figure_;
    const Setting& setting_;
    Words words_;
    Canvas canvas_;
    TableShape table_;
    Chairs chairs_;
    std::vector<SeatLabel> labels_;
    std::vector<Curve> curves_;
    Occupied occupied_;
    double width_ = 0;
    double height_ = 0;
    double seat_ = 0;
    std::size_t most_ = 0;
    std::size_t third_ = 0;
};

void RoomDrawing::lay_out(double top)
{
    const bool narrow = setting_.narrow();
    width_ = narrow ? narrow_width : 720;
    seat_ = narrow ? 6.5 : 9.5;
    table_ = {
        {width_ / 2, top}, narrow ? 104.0 : 178.0, narrow ? 184.0 : 222.0, narrow ? 15.0 : 26.0};
    chairs_ = chairs_at(table_, figure_.seats);
    const auto guests = static_cast<double>(count_guests(figure_.seats));
    const double margin = narrow ? 22 : 60;
    const double row_step =
        guests > 1 ? std::min(narrow ? 48.0 : 108.0, (width_ - 2 * margin) / (guests - 1)) : 0;
    const SeatLabels maker{width_, table_.thick, setting_.narrow(), words_};
    const auto with = [&](const Chairs& more) {
        Chairs all = chairs_;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    const Chairs in_row = with(guests_in_row(table_, figure_.seats, row_step, narrow ? 60 : 94));
    labels_ = maker.made(in_row);
    const bool whole = guests <= 7 || std::ranges::none_of(labels_, &SeatLabel::cut);
    if (whole && SeatLabels::all_apart(labels_)) {
        chairs_ = in_row;
        return;
    }
    const Chairs in_bowl =
        with(guests_in_bowl(table_, figure_.seats, narrow ? 14.0 : 17.0, narrow ? 34 : 48));
    chairs_ = in_bowl;
    labels_ = maker.made(chairs_);
    if (!SeatLabels::all_apart(labels_)) {
        labels_ = maker.turned(chairs_);
    }
}

void RoomDrawing::lay_out()
{
    lay_out(0);
    double top = -table_.radius - table_.thick / 2;
    for (const auto& label : labels_) {
        top = std::min(top, label.box.y);
    }
    lay_out(2 - top);
    height_ = table_.centre.y + table_.legs + 16;
    for (std::size_t i = 0; i < chairs_.size(); ++i) {
        const Point at = chairs_[i].at;
        occupied_.take({at.x - seat_, at.y - seat_, 2 * seat_, 2 * seat_});
        occupied_.take(labels_[i].box);
        height_ = std::max({height_, labels_[i].box.bottom(), at.y + seat_ + 2});
    }
    height_ += 4;
}

Point RoomDrawing::inner(const Chair& chair) const
{
    const double inwards =
        chair.seat->place == Place::guest ? seat_ + 3.5 : std::max(table_.thick / 2, seat_) + 1.5;
    return chair.at - chair.outward * inwards;
}

Point RoomDrawing::control_of(const Curve& curve) const
{
    const Point middle = (curve.start + curve.end) * 0.5;
    const double bottom = table_.centre.y + table_.legs;
    if (curve.start.y > bottom && curve.end.y > bottom && curve.from->outward.y == 1 &&
        curve.to->outward.y == 1) {
        return {middle.x, middle.y - 24 - 0.38 * length(curve.end - curve.start)};
    }
    const double height = table_.centre.y + 0.35 * table_.legs;
    return {table_.centre.x + (middle.x - table_.centre.x) * 0.42,
            middle.y + 0.45 * (height - middle.y)};
}

double RoomDrawing::width_of(const Arc& arc) const
{
    const double widest = setting_.narrow() ? 6.5 : 13;
    const auto most = static_cast<double>(std::max<std::size_t>(most_, 25));
    return 0.6 + widest * static_cast<double>(arc.count) / most;
}

void RoomDrawing::find_curves()
{
    std::map<std::string_view, const Chair*> chair_of;
    for (const auto& chair : chairs_) {
        chair_of.try_emplace(chair.seat->id, &chair);
    }
    for (const auto& arc : figure_.arcs) {
        const auto from = chair_of.find(arc.from);
        const auto to = chair_of.find(arc.to);
        if (arc.count > 0 && arc.from != arc.to && from != chair_of.end() && to != chair_of.end()) {
            curves_.push_back({&arc, from->second, to->second, {}, {}, {}});
        }
    }
    // Those that arrive at one chair are spread there as their speakers sit, so that they do not cross.
    std::ranges::stable_sort(curves_, {}, [](const Curve& curve) {
        return std::pair{curve.from->at.x, curve.from->at.y};
    });
    std::map<const Chair*, std::pair<std::size_t, std::size_t>> arrived;  // all, and those placed
    for (const auto& curve : curves_) {
        ++arrived[curve.to].first;
    }
    for (auto& curve : curves_) {
        auto& [all, placed] = arrived[curve.to];
        const double apart = std::min(1.1, 2 * seat_ / static_cast<double>(all));
        const double aside =
            (static_cast<double>(placed++) - (static_cast<double>(all) - 1) / 2) * apart;
        const Point outward = curve.to->outward;
        const Point across =
            outward.y < 0 ? Point{-outward.y, outward.x} : Point{outward.y, -outward.x};
        curve.start = inner(*curve.from);
        curve.end = inner(*curve.to) + across * aside;
        curve.control = control_of(curve);
    }
    std::ranges::stable_sort(curves_, [](const Curve& a, const Curve& b) {
        return a.arc->count != b.arc->count
                   ? a.arc->count > b.arc->count
                   : std::pair{a.arc->from, a.arc->to} < std::pair{b.arc->from, b.arc->to};
    });
    most_ = curves_.empty() ? 0 : curves_.front().arc->count;
    third_ = curves_.size() < 3 ? 0 : curves_[2].arc->count;
}

std::string RoomDrawing::title_of(const Curve& curve) const
{
    const auto& arc = *curve.arc;
    std::string title = words_("room.arc",
                               {{"from", curve.from->seat->name},
                                {"to", curve.to->seat->name},
                                words_.value("count", arc.count)});
    title +=
        arc.mean
            ? words_("room.arc.stance",
                     {{"mean", words_.with_sign(*arc.mean)}, words_.value("stances", arc.stances)})
            : words_("room.arc.none");
    return title;
}

void RoomDrawing::draw_curve(const Curve& curve)
{
    const auto& arc = *curve.arc;
    const double wide = width_of(arc);
    const auto draw = [&] {
        canvas_.path(tapered(curve.start, curve.control, curve.end, wide, 0.22 * wide),
                     "arc " + toned("f-", arc.mean) + (arc.mean ? "" : " none"),
                     title_of(curve),
                     {{"data-from", arc.from}, {"data-to", arc.to}});
    };
    if (arc.href.empty()) {
        draw();
    }
    else {
        const auto link = canvas_.group("", "", arc.href);
        draw();
    }
}

void RoomDrawing::draw_marks(const Curve& curve)
{
    const auto& arc = *curve.arc;
    const double half = setting_.narrow() ? 2.8 : 3.35;
    const auto place = [&](double width, double height, std::initializer_list<double> where) {
        std::vector<Box> boxes;
        for (const double t : where) {
            const Point at = along(curve.start, curve.control, curve.end, t);
            boxes.push_back({at.x - width / 2, at.y - height / 2, width, height});
        }
        return occupied_.take_first(boxes);
    };
    const auto group =
        canvas_.group("arc-label", "", "", {{"data-from", arc.from}, {"data-to", arc.to}});
    if (arc.mean && tone_of(*arc.mean) != Tone::p1) {
        const Tone tone = tone_of(*arc.mean);
        const double width = 2 * half_width_of_sign(tone, half) + 5;
        if (const auto box = place(width, 2 * half + 5, {0.24, 0.3, 0.36, 0.18, 0.42, 0.5, 0.12})) {
            const Point centre{box->x + width / 2, box->y + half + 2.5};
            canvas_.sign(tone, centre, half, "sig-halo", 5);
            canvas_.sign(tone, centre, half, toned("s-", tone), 1.8);
        }
    }
    if (arc.count >= 15 || (arc.count >= 5 && arc.count >= third_)) {
        const std::string text = words_.count(arc.count);
        const double width = text_width(text, {11.5}) + 6;
        if (const auto box = place(width, 15, {0.12, 0.17, 0.22, 0.28, 0.34, 0.4, 0.5})) {
            canvas_.text({box->x + width / 2, box->y + 11.5}, Anchor::middle, "ts halo", text);
        }
    }
}

void RoomDrawing::draw_seat(const Chair& chair, const SeatLabel& label)
{
    const auto& seat = *chair.seat;
    const auto group =
        canvas_.group("seat",
                      words_("room.seat", {{"name", seat.name}, words_.value("words", seat.words)}),
                      seat.href,
                      {{"data-id", seat.id}});
    if (seat.place == Place::guest) {
        const double half = std::min(seat_, std::max(chair.step / 2 - 2, 3.5));
        canvas_.rect({chair.at.x - half, chair.at.y - half, 2 * half, 2 * half}, 2, "chair");
    }
    else {
        const double small = seat.place == Place::secretary_general ? 0.68 : 1;
        const double radius = std::min(seat_ * small, std::max(chair.step / 2 - 1.5, 3.5));
        canvas_.circle(chair.at, radius, "chair");
        if (seat.place == Place::presidency) {
            canvas_.circle(chair.at, radius * 0.63, "chair-mark");
        }
    }
    label.draw(canvas_);
}

std::string RoomDrawing::drawn()
{
    lay_out();
    find_curves();
    const std::string thick = number(table_.thick);
    canvas_.path(table_.path(14), "table", {}, {{"stroke-width", thick}});
    for (const auto& curve : curves_) {
        draw_curve(curve);
    }
    for (const auto& curve : curves_) {
        draw_marks(curve);
    }
    for (std::size_t i = 0; i < chairs_.size(); ++i) {
        draw_seat(chairs_[i], labels_[i]);
    }
    return canvas_.finished(
        width_,
        height_,
        caption(figure_, setting_.ui).question,
        words_("room.description",
               {words_.value("seats", chairs_.size()), words_.value("arcs", curves_.size())}));
}

}  // namespace

Caption caption(const Horseshoe& figure, Ui ui)
{
    return caption_of(Words{ui}, "room", {{"meeting", figure.meeting}});
}

std::string draw(const Horseshoe& figure, const Setting& setting)
{
    return RoomDrawing{figure, setting}.drawn();
}

std::vector<LegendEntry> legend(const Horseshoe&, Ui ui)
{
    Legend legend{ui};
    legend.wedge();
    legend.tones();
    legend.mark("unjudged");
    return legend.entries();
}

std::string csv(const Horseshoe& figure)
{
    std::string out;
    reading::add_csv_line(out, {"from", "to", "mentions", "stances", "mean_polarity"});
    for (const auto& arc : figure.arcs) {
        reading::add_csv_line(out,
                              {arc.from,
                               arc.to,
                               std::to_string(arc.count),
                               std::to_string(arc.stances),
                               arc.mean ? number(*arc.mean) : ""});
    }
    return out;
}

}  // namespace horseshoe::figure
