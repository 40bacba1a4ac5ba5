#include "report/html/figure/labels.hpp"
#include "report/html/figure/strip_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace horseshoe::figure {

namespace {

constexpr Font label_font{12.5, true};
/// The middle of such a curve lies at three quarters of its control points' height.
constexpr double control_factor = 4.0 / 3;

/// The classes of figure.css; another kind is drawn as what is cited.
std::string_view class_of(std::string_view kind)
{
    static constexpr std::array<std::string_view, 6> known{
        "thanks", "agrees", "echoes", "quotes", "disagrees", "answers"};
    const auto* const found = std::ranges::find(known, kind);
    return found == known.end() ? "quotes" : *found;
}

}  // namespace

ReplyArcs::ReplyArcs(const Strip& strip, const Blocks& blocks, const Words& words) : words_(words)
{
    for (const auto& replies : gathered(strip, blocks)) {
        curves_.push_back({replies,
                           replies.from->at(std::clamp(replies.first->at, 0.0, 1.0)),
                           replies.to->centre(),
                           0,
                           replies.first->kind == "thanks"});
    }
    // Hairlines lie under the others.
    std::ranges::stable_partition(curves_, &Curve::thanks);
    spread_landings();
    find_heights();
}

/// Who comes from farthest lands at the left.
void ReplyArcs::spread_landings()
{
    std::map<const Block*, std::vector<Curve*>> arrivals;
    for (auto& curve : curves_) {
        arrivals[curve.replies.to].push_back(&curve);
    }
    for (auto& [block, all] : arrivals) {
        std::ranges::stable_sort(
            all, std::greater<>{}, [](const Curve* each) { return each->from; });
        double place = 0;
        for (auto* const curve : all) {
            curve->to = block->at(++place / (static_cast<double>(all.size()) + 1));
        }
    }
}

void ReplyArcs::find_heights()
{
    std::vector<Curve*> others;
    for (auto& curve : curves_) {
        const double span = std::abs(curve.from - curve.to);
        if (curve.thanks) {
            curve.height = 24 + 106 * std::sqrt(span / wide_width);
            height_ = std::max(height_, curve.height);
        }
        else {
            others.push_back(&curve);
        }
    }
    std::ranges::stable_sort(
        others, {}, [](const Curve* each) { return std::abs(each->from - each->to); });
    std::vector<std::size_t> levels;
    for (std::size_t i = 0; i < others.size(); ++i) {
        std::size_t level = 0;
        const auto [left, right] = std::minmax(others[i]->from, others[i]->to);
        for (std::size_t j = 0; j < i; ++j) {
            const auto [low, high] = std::minmax(others[j]->from, others[j]->to);
            if (low < right && left < high) {
                level = std::max(level, levels[j] + 1);
            }
        }
        // Higher than this the arcs would be all of the figure: they share the last level.
        levels.push_back(std::min<std::size_t>(level, 7));
        others[i]->height = 22 + 25 * static_cast<double>(levels.back());
        height_ = std::max(height_, others[i]->height + 18);
    }
}

std::string ReplyArcs::title_of(const Curve& curve) const
{
    const auto& from = *curve.replies.from->turn;
    const auto& to = *curve.replies.to->turn;
    return words_("reply.arc",
                  {{"from", from.shown()},
                   words_.value("from-turn", from.number),
                   {"kind", words_(fmt::format("reply.{}", curve.replies.first->kind))},
                   {"to", to.shown()},
                   words_.value("to-turn", to.number)});
}

void ReplyArcs::draw_curve(Canvas& canvas, const Curve& curve, double bottom) const
{
    const auto cls = class_of(curve.replies.first->kind);
    const double control = bottom - curve.height * control_factor;
    const double end = curve.thanks ? bottom : bottom - 5;
    const auto open = canvas.group("reply-arc",
                                   title_of(curve),
                                   curve.replies.first->href,
                                   {{"data-kind", curve.replies.first->kind}});
    canvas.path(fmt::format("M{} {}C{} {} {} {} {} {}",
                            number(curve.from),
                            number(bottom),
                            number(curve.from),
                            number(control),
                            number(curve.to),
                            number(control),
                            number(curve.to),
                            number(end)),
                fmt::format("reply {}", cls));
    if (!curve.thanks) {
        canvas.path(fmt::format("M{} {}h5l-2.5 5.5Z", number(curve.to - 2.5), number(bottom - 6)),
                    fmt::format("head-{}", cls));
    }
}

void ReplyArcs::draw_labels(Canvas& canvas, double bottom) const
{
    Occupied occupied;
    // The scale stands in the corner.
    occupied.take({wide_width - 110, bottom - height_ - 4, 110, 34});
    std::vector<const Curve*> others;
    for (const auto& curve : curves_) {
        if (!curve.thanks) {
            others.push_back(&curve);
        }
    }
    std::ranges::stable_sort(
        others, std::greater<>{}, [](const Curve* each) { return each->height; });
    for (const auto* const curve : others) {
        const std::string text =
            fmt::format("{} {} {}",
                        curve->replies.from->turn->shown(),
                        words_(fmt::format("reply.{}", curve->replies.first->kind)),
                        curve->replies.to->turn->shown());
        const double width = text_width(text, label_font) + 12;
        const double middle = (curve->from + curve->to) / 2;
        const double fifth = std::abs(curve->from - curve->to) / 5;
        std::vector<Box> boxes;
        for (double shift = 0; shift <= std::max(fifth, 1.0); shift += 14) {
            for (const double side : {-1.0, 1.0}) {
                const double left = std::clamp(
                    middle + side * shift - width / 2, 0.0, std::max(0.0, wide_width - width));
                boxes.push_back({left, bottom - curve->height - 17, width, 14.5});
            }
        }
        if (const auto box = occupied.take_first(boxes)) {
            const auto kind = class_of(curve->replies.first->kind);
            canvas.text({box->x + width / 2, box->y + 11},
                        Anchor::middle,
                        fmt::format("tb halo head-{}", kind),
                        text);
        }
    }
}

void ReplyArcs::draw(Canvas& canvas, double bottom) const
{
    for (const auto& curve : curves_) {
        draw_curve(canvas, curve, bottom);
    }
    draw_labels(canvas, bottom);
}

}  // namespace horseshoe::figure
