#include "report/html/figure/labels.hpp"

#include <algorithm>

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

}  // namespace horseshoe::figure
