#include "report/html/figure/network_layout.hpp"

#include <algorithm>
#include <cmath>

namespace horseshoe::figure {

namespace {

constexpr double margin = 30;

/// Nodes that lie over one another give way to both sides.
void push_apart(NetworkLayout& layout)
{
    auto& at = layout.at;
    const auto& radius = layout.radius;
    for (int round = 0; round < 60; ++round) {
        bool moved = false;
        for (std::size_t i = 0; i < at.size(); ++i) {
            for (std::size_t j = i + 1; j < at.size(); ++j) {
                Point way = at[j] - at[i];
                const double wanted = radius[i] + radius[j] + 5;
                const double far = length(way);
                if (far >= wanted) {
                    continue;
                }
                moved = true;
                // Of two at one place the second goes to its own side, the same on every run.
                way = far < 0.01 ? Point{std::cos(static_cast<double>(j)),
                                         std::sin(static_cast<double>(j))}
                                 : way * (1 / far);
                const Point by = way * ((wanted - far) / 2 + 0.05);
                at[i] = at[i] - by;
                at[j] = at[j] + by;
            }
        }
        for (std::size_t i = 0; i < at.size(); ++i) {
            at[i] = {std::clamp(at[i].x, radius[i] + 2, layout.width - radius[i] - 2),
                     std::clamp(at[i].y, radius[i] + 2, layout.height - radius[i] - 2)};
        }
        if (!moved) {
            return;
        }
    }
}

}  // namespace

NetworkLayout laid_out(const NetworkFigure& figure, const Setting& setting)
{
    NetworkLayout layout;
    layout.width = setting.narrow() ? narrow_width : wide_width;
    layout.height = setting.narrow() ? 420 : 680;
    double largest = 0;
    Point low{1, 1};
    Point high{0, 0};
    for (const auto& node : figure.nodes) {
        largest = std::max(largest, node.size);
        low = {std::min(low.x, node.place.x), std::min(low.y, node.place.y)};
        high = {std::max(high.x, node.place.x), std::max(high.y, node.place.y)};
    }
    const double widest = setting.narrow() ? 9 : 15;
    const Scale across{low.x,
                       high.x,
                       margin + 40 * (setting.narrow() ? 0 : 1),
                       layout.width - margin - (setting.narrow() ? 0 : 40)};
    const Scale down{low.y, high.y, margin, layout.height - margin};
    for (const auto& node : figure.nodes) {
        layout.at.push_back({across(node.place.x), down(node.place.y)});
        layout.radius.push_back(3 +
                                (largest > 0 ? (widest - 3) * std::sqrt(node.size / largest) : 0));
    }
    for (const auto& edge : figure.edges) {
        layout.heaviest = std::max(layout.heaviest, edge.weight);
    }
    push_apart(layout);
    return layout;
}

}  // namespace horseshoe::figure
