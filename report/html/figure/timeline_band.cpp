#include "report/html/figure/timeline_band.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace horseshoe::figure {

namespace {

std::string shape_of(Held held, Point at, double radius)
{
    const std::string x = number(at.x);
    const std::string y = number(at.y);
    switch (held) {
    case Held::own: {
        const std::string r = number(radius);
        const std::string across = number(2 * radius);
        return fmt::format("M{} {}a{} {} 0 1 0 {} 0a{} {} 0 1 0 -{} 0Z",
                           number(at.x - radius),
                           y,
                           r,
                           r,
                           across,
                           r,
                           r,
                           across);
    }
    case Held::joint: {
        const std::string r = number(1.12 * radius);
        return fmt::format(
            "M{} {}l{} {}l-{} {}l-{} -{}Z", x, number(at.y - 1.12 * radius), r, r, r, r, r, r);
    }
    case Held::inherited: {
        const double r = 1.2 * radius;
        return fmt::format(
            "M{} {}l{} {}h-{}Z", x, number(at.y - r), number(r), number(1.75 * r), number(2 * r));
    }
    case Held::reported: break;
    }
    const double side = 1.7 * radius;
    return fmt::format("M{} {}h{}v{}h-{}Z",
                       number(at.x - side / 2),
                       number(at.y - side / 2),
                       number(side),
                       number(side),
                       number(side));
}

std::string_view key_of(Held held)
{
    static constexpr std::array<std::string_view, 4> keys{
        "timeline.own", "timeline.joint", "timeline.inherited", "timeline.reported"};
    return keys.at(static_cast<std::size_t>(held));
}

}  // namespace

TimeSpan span_of(std::span<const TimelineBand> bands, std::span<const TimelineDocument> documents)
{
    TimeSpan span{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    const auto take = [&](const std::string& date) {
        if (const double day = day_of(date); day != 0) {
            span.first = std::min(span.first, day);
            span.last = std::max(span.last, day);
        }
    };
    for (const auto& band : bands) {
        for (const auto& point : band.points) {
            take(point.date);
        }
        std::ranges::for_each(band.silent, take);
    }
    for (const auto& document : documents) {
        take(document.date);
    }
    if (span.first > span.last) {
        span = {day_of("2000-01-01"), day_of("2001-01-01")};
    }
    const double room = std::max(45.0, 0.05 * (span.last - span.first));
    return {span.first - room, span.last + room};
}

void BandDrawing::draw_frame(double zero, std::span<const DateTick> ticks)
{
    for (const double edge : {-2.0, 2.0}) {
        canvas_.line({time_.start, zero - edge * step_}, {time_.end, zero - edge * step_}, "grid");
    }
    canvas_.line({time_.start, zero}, {time_.end, zero}, "zero");
    for (const auto& tick : ticks) {
        canvas_.line({time_(tick.day), zero - 2.5}, {time_(tick.day), zero + 2.5}, "axis");
    }
}

std::string BandDrawing::sentence_of(const TimelineBand& band, const TimelinePoint& point) const
{
    const auto say = [&](std::string_view key) {
        return words_(key,
                      {{"name", band.name},
                       {"date", words_.date(point.date)},
                       {"document", point.document},
                       {"held", words_(key_of(point.held))},
                       {"mean", words_.with_sign(point.mean)},
                       {"low", words_.with_sign(point.low.value_or(0), 1)},
                       {"high", words_.with_sign(point.high.value_or(0), 1)},
                       words_.value("count", point.count)});
    };
    if (point.count == 0) {
        return say("timeline.point.courtesy");
    }
    if (point.few) {
        return say("timeline.point.few");
    }
    return say(point.low && point.high ? "timeline.point.interval" : "timeline.point");
}

void BandDrawing::draw_point(const TimelineBand& band, const TimelinePoint& point, Point at)
{
    const auto mark = canvas_.group("point", sentence_of(band, point), point.href);
    if (point.count == 0) {
        canvas_.circle(at, 2.6, "mark-named");
        return;
    }
    const Tone tone = tone_of(point.mean);
    const double radius = std::min(3.3 * std::sqrt(static_cast<double>(point.count)), 12.0);
    if (point.few) {
        canvas_.path(shape_of(point.held, at, std::max(radius, 4.0)),
                     "mark-few " + toned("s-", tone));
        return;
    }
    if (point.low && point.high) {
        const double zero = at.y + point.mean * step_;
        const double low = zero - std::max(*point.low, -2.0) * step_;
        const double high = zero - std::min(*point.high, 2.0) * step_;
        canvas_.path(fmt::format("M{} {}V{}M{} {}h6M{} {}h6",
                                 number(at.x),
                                 number(low),
                                 number(high),
                                 number(at.x - 3),
                                 number(low),
                                 number(at.x - 3),
                                 number(high)),
                     "interval " + toned("s-", tone));
    }
    canvas_.path(shape_of(point.held, at, radius), "mark " + toned("f-", tone));
}

void BandDrawing::draw_silence(const TimelineBand& band, double zero)
{
    for (const auto& date : band.silent) {
        const Point at{time_(day_of(date)), zero};
        canvas_.path(fmt::format("M{} {}l6 6m0 -6l-6 6", number(at.x - 3), number(at.y - 3)),
                     "mark-silent",
                     words_("timeline.silent", {{"name", band.name}, {"date", words_.date(date)}}));
    }
}

void BandDrawing::draw_marks(const TimelineBand& band, double zero)
{
    draw_silence(band, zero);
    // Those of one date stand beside each other where one would lie over the other.
    std::map<double, std::vector<const TimelinePoint*>> by_day;
    for (const auto& point : band.points) {
        if (const double day = day_of(point.date); day != 0) {
            by_day[day].push_back(&point);
        }
    }
    for (const auto& [day, points] : by_day) {
        double x = time_(day) - 5 * (static_cast<double>(points.size()) - 1);
        for (const auto* const point : points) {
            draw_point(band, *point, {x, zero - std::clamp(point->mean, -2.0, 2.0) * step_});
            x += 10;
        }
    }
}

void draw_time_axis(Canvas& canvas, std::span<const DateTick> ticks, const Scale& time, double y)
{
    for (const auto& tick : ticks) {
        canvas.text({time(tick.day), y}, Anchor::middle, "ts", tick.label);
    }
}

}  // namespace horseshoe::figure
