#include "report/html/figure/labels.hpp"

#include <algorithm>
#include <span>

namespace horseshoe::figure {

bool Occupied::is_free(const Box& box) const
{
    return std::ranges::none_of(boxes_, [&](const Box& each) { return each.overlaps(box); });
}

std::optional<Box> Occupied::take_first(std::initializer_list<Box> boxes)
{
    return take_first(std::vector<Box>{boxes});
}

std::optional<Box> Occupied::take_first(const std::vector<Box>& boxes)
{
    const auto found = std::ranges::find_if(boxes, [this](const Box& box) { return is_free(box); });
    if (found == boxes.end()) {
        return std::nullopt;
    }
    take(*found);
    return *found;
}

std::size_t arrange(std::vector<AxisLabel>& labels, double low, double high, double gap)
{
    struct Stretch {
        double left;
        double right;
    };
    std::vector<std::vector<Stretch>> rows;
    for (auto& label : labels) {
        const double half = label.width / 2;
        label.centre = half * 2 > high - low ? (low + high) / 2
                                             : std::clamp(label.wanted, low + half, high - half);
        const Stretch wanted{label.centre - half - gap, label.centre + half + gap};
        label.row = 0;
        while (label.row < rows.size() &&
               std::ranges::any_of(rows[label.row], [&](const Stretch& taken) {
                   return taken.left < wanted.right - gap && wanted.left + gap < taken.right;
               })) {
            ++label.row;
        }
        if (label.row == rows.size()) {
            rows.emplace_back();
        }
        rows[label.row].push_back(wanted);
    }
    return rows.size();
}

namespace {

double left_of(const LadderLabel& label, LadderLabel::Side side, double beyond)
{
    switch (side) {
    case LadderLabel::Side::middle: return label.x - label.width / 2;
    case LadderLabel::Side::left: return label.x - label.width + beyond;
    case LadderLabel::Side::right: break;
    }
    return label.x - beyond;
}

/// Finds a place for the label; it must not stand where one of `later` may need its line.
bool place(LadderLabel& label,
           std::span<const LadderLabel> later,
           const Ladder& ladder,
           Occupied& occupied)
{
    using Side = LadderLabel::Side;
    for (std::size_t row = 0; row < ladder.most_rows; ++row) {
        const auto level = static_cast<double>(row);
        const Box line{label.x - 3, -0.5, 6, level + 0.4};
        for (const auto side : {Side::middle, Side::left, Side::right}) {
            if (side == Side::middle && !ladder.centred) {
                continue;
            }
            const Box box{left_of(label, side, ladder.beyond), level, label.width, 0.9};
            const bool in_the_way = std::ranges::any_of(later, [&](const LadderLabel& each) {
                return each.x > box.x - 3 && each.x < box.right() + 3;
            });
            if (!in_the_way && box.x >= ladder.low && box.right() <= ladder.high &&
                occupied.is_free(box) && occupied.is_free(line)) {
                occupied.take(box);
                occupied.take(line);
                label.row = row;
                label.side = side;
                label.shown = true;
                return true;
            }
        }
    }
    return false;
}

}  // namespace

std::size_t climb(std::vector<LadderLabel>& labels, const Ladder& ladder)
{
    Occupied occupied;
    std::size_t rows = 0;
    const std::span all{labels};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (place(labels[i], all.subspan(i + 1), ladder, occupied)) {
            rows = std::max(rows, labels[i].row + 1);
        }
    }
    // Those without a place may now climb over the others.
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        if (!label->shown && place(*label, {}, ladder, occupied)) {
            rows = std::max(rows, label->row + 1);
        }
    }
    return rows;
}

}  // namespace horseshoe::figure
