#include "report/html/figure/room_arcs.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>
#include <utility>

namespace horseshoe::figure {

namespace {

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

}  // namespace

RoomArcs::RoomArcs(const Horseshoe& figure, const RoomLayout& layout, const Setting& setting)
    : layout_(layout), narrow_(setting.narrow()), words_(setting.ui)
{
    std::map<std::string_view, const Chair*> chair_of;
    for (const auto& chair : layout_.chairs) {
        chair_of.try_emplace(chair.seat->id, &chair);
    }
    for (const auto& arc : figure.arcs) {
        const auto from = chair_of.find(arc.from);
        const auto to = chair_of.find(arc.to);
        if (arc.count > 0 && arc.from != arc.to && from != chair_of.end() && to != chair_of.end()) {
            curves_.push_back({&arc, from->second, to->second, {}, {}, {}});
        }
    }
    spread_arrivals();
    std::ranges::stable_sort(curves_, [](const Curve& a, const Curve& b) {
        return a.arc->count != b.arc->count
                   ? a.arc->count > b.arc->count
                   : std::pair{a.arc->from, a.arc->to} < std::pair{b.arc->from, b.arc->to};
    });
    most_ = curves_.empty() ? 0 : curves_.front().arc->count;
    third_ = curves_.size() < 3 ? 0 : curves_[2].arc->count;
}

/// Those that arrive at one chair are spread there as their speakers sit, so that they do not cross.
void RoomArcs::spread_arrivals()
{
    std::ranges::stable_sort(curves_, {}, [](const Curve& curve) {
        return std::pair{curve.from->at.x, curve.from->at.y};
    });
    std::map<const Chair*, std::pair<std::size_t, std::size_t>> arrived;  // all, and those placed
    for (const auto& curve : curves_) {
        ++arrived[curve.to].first;
    }
    for (auto& curve : curves_) {
        auto& [all, placed] = arrived[curve.to];
        const double apart = std::min(1.1, 2 * layout_.seat / static_cast<double>(all));
        const double aside =
            (static_cast<double>(placed++) - (static_cast<double>(all) - 1) / 2) * apart;
        const Point outward = curve.to->outward;
        const Point across =
            outward.y < 0 ? Point{-outward.y, outward.x} : Point{outward.y, -outward.x};
        curve.start = inner(*curve.from);
        curve.end = inner(*curve.to) + across * aside;
        curve.control = control_of(curve);
    }
}

Point RoomArcs::inner(const Chair& chair) const
{
    const double inwards = chair.seat->place == Place::guest
                               ? layout_.seat + 3.5
                               : std::max(layout_.table.thick / 2, layout_.seat) + 1.5;
    return chair.at - chair.outward * inwards;
}

Point RoomArcs::control_of(const Curve& curve) const
{
    const Point middle = (curve.start + curve.end) * 0.5;
    const double bottom = layout_.table.centre.y + layout_.table.legs;
    if (curve.start.y > bottom && curve.end.y > bottom && curve.from->outward.y == 1 &&
        curve.to->outward.y == 1) {
        return {middle.x, middle.y - 24 - 0.38 * length(curve.end - curve.start)};
    }
    const double height = layout_.table.centre.y + 0.35 * layout_.table.legs;
    return {layout_.table.centre.x + (middle.x - layout_.table.centre.x) * 0.42,
            middle.y + 0.45 * (height - middle.y)};
}

double RoomArcs::width_of(const Arc& arc) const
{
    const double widest = narrow_ ? 6.5 : 13;
    const auto most = static_cast<double>(std::max<std::size_t>(most_, 25));
    return 0.6 + widest * static_cast<double>(arc.count) / most;
}

std::string RoomArcs::title_of(const Curve& curve) const
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

void RoomArcs::draw_curve(Canvas& canvas, const Curve& curve) const
{
    const auto& arc = *curve.arc;
    const double wide = width_of(arc);
    const auto draw = [&] {
        canvas.path(tapered(curve.start, curve.control, curve.end, wide, 0.22 * wide),
                    "arc " + toned("f-", arc.mean) + (arc.mean ? "" : " none"),
                    title_of(curve),
                    {{"data-from", arc.from}, {"data-to", arc.to}});
    };
    if (arc.href.empty()) {
        draw();
    }
    else {
        const auto link = canvas.group("", "", arc.href);
        draw();
    }
}

void RoomArcs::draw_marks(Canvas& canvas, const Curve& curve, Occupied& occupied) const
{
    const auto& arc = *curve.arc;
    const double half = narrow_ ? 2.8 : 3.35;
    const auto place = [&](double width, double height, std::initializer_list<double> where) {
        std::vector<Box> boxes;
        for (const double t : where) {
            const Point at = along(curve.start, curve.control, curve.end, t);
            boxes.push_back({at.x - width / 2, at.y - height / 2, width, height});
        }
        return occupied.take_first(boxes);
    };
    const auto group =
        canvas.group("arc-label", "", "", {{"data-from", arc.from}, {"data-to", arc.to}});
    if (arc.mean && tone_of(*arc.mean) != Tone::p1) {
        const Tone tone = tone_of(*arc.mean);
        const double width = 2 * half_width_of_sign(tone, half) + 5;
        if (const auto box = place(width, 2 * half + 5, {0.24, 0.3, 0.36, 0.18, 0.42, 0.5, 0.12})) {
            const Point centre{box->x + width / 2, box->y + half + 2.5};
            canvas.sign(tone, centre, half, "sig-halo", 5);
            canvas.sign(tone, centre, half, toned("s-", tone), 1.8);
        }
    }
    if (arc.count >= 15 || (arc.count >= 5 && arc.count >= third_)) {
        const std::string text = words_.count(arc.count);
        const double width = text_width(text, {11.5}) + 6;
        if (const auto box = place(width, 15, {0.12, 0.17, 0.22, 0.28, 0.34, 0.4, 0.5})) {
            canvas.text({box->x + width / 2, box->y + 11.5}, Anchor::middle, "ts halo", text);
        }
    }
}

void RoomArcs::draw(Canvas& canvas) const
{
    for (const auto& curve : curves_) {
        draw_curve(canvas, curve);
    }
    Occupied occupied;
    for (std::size_t i = 0; i < layout_.chairs.size(); ++i) {
        const Point at = layout_.chairs[i].at;
        const double seat = layout_.seat;
        occupied.take({at.x - seat, at.y - seat, 2 * seat, 2 * seat});
        occupied.take(layout_.labels[i].box);
    }
    for (const auto& curve : curves_) {
        draw_marks(canvas, curve, occupied);
    }
}

}  // namespace horseshoe::figure
