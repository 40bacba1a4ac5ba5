#include "report/html/figure/network_edges.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace horseshoe::figure {

bool NetworkEdges::is_drawn(const NetworkEdge& edge) const
{
    return edge.from != edge.to && edge.from < layout_.at.size() && edge.to < layout_.at.size();
}

Point NetworkEdges::control_of(const NetworkEdge& edge) const
{
    const Point from = layout_.at[edge.from];
    const Point to = layout_.at[edge.to];
    // Arcs there and back bend to different sides: each to its own left.
    const double bend = figure_.directed ? std::min(0.12 * length(to - from), 26.0) : 0;
    return (from + to) * 0.5 + normal(from, to) * bend;
}

void NetworkEdges::draw_sign(Canvas& canvas, const NetworkEdge& edge, Occupied& occupied) const
{
    if (!edge.mean || !is_drawn(edge)) {
        return;
    }
    const Tone tone = tone_of(*edge.mean);
    const double half = narrow_ ? 2.6 : 3.2;
    const double reach = half_width_of_sign(tone, half) + 2;
    const Point control = control_of(edge);
    std::vector<Box> boxes;
    for (const double t : {0.5, 0.42, 0.58, 0.35, 0.65}) {
        const Point at = layout_.at[edge.from] * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) +
                         layout_.at[edge.to] * (t * t);
        boxes.push_back({at.x - reach, at.y - half - 2, 2 * reach, 2 * half + 4});
    }
    if (const auto box = occupied.take_first(boxes)) {
        const Point centre{box->x + reach, box->y + half + 2};
        const auto group = canvas.group(
            "tie",
            "",
            "",
            {{"data-from", figure_.nodes[edge.from].id}, {"data-to", figure_.nodes[edge.to].id}});
        canvas.sign(tone, centre, half, "sig-halo", 4.5);
        canvas.sign(tone, centre, half, toned("s-", tone), 1.7);
    }
}

/// The head stands at the rim of the node named.
void NetworkEdges::draw_head(Canvas& canvas, const NetworkEdge& edge, double wide) const
{
    const Point to = layout_.at[edge.to];
    const double far = length(to - layout_.at[edge.from]);
    if (!figure_.directed || far <= layout_.radius[edge.from] + layout_.radius[edge.to] + 14) {
        return;
    }
    const Point control = control_of(edge);
    const Point along = (to - control) * (1 / std::max(length(to - control), 1e-9));
    const Point tip = to - along * (layout_.radius[edge.to] + 1);
    const Point side{-along.y, along.x};
    const double size = 3 + 0.5 * wide;
    const Point back = tip - along * (1.7 * size);
    canvas.path(fmt::format("M{} {}L{} {}L{} {}Z",
                            number(tip.x),
                            number(tip.y),
                            number((back + side * size).x),
                            number((back + side * size).y),
                            number((back - side * size).x),
                            number((back - side * size).y)),
                edge.mean ? "edge-head " + toned("f-", tone_of(*edge.mean)) : "edge-head none");
}

void NetworkEdges::draw(Canvas& canvas, const NetworkEdge& edge) const
{
    if (!is_drawn(edge)) {
        return;
    }
    const Point from = layout_.at[edge.from];
    const Point to = layout_.at[edge.to];
    const Point control = control_of(edge);
    const double wide =
        0.7 + (narrow_ ? 3.0 : 5.5) * edge.weight / std::max(layout_.heaviest, 1e-9);
    const std::string title = words_(edge.mean          ? "network.edge.stance"
                                     : figure_.directed ? "network.edge"
                                                        : "network.edge.both",
                                     {{"from", figure_.nodes[edge.from].name},
                                      {"to", figure_.nodes[edge.to].name},
                                      {"weight", words_.decimal(edge.weight)},
                                      {"what", figure_.weight},
                                      {"mean", words_.with_sign(edge.mean.value_or(0))}});
    const std::string path = fmt::format("M{} {}Q{} {} {} {}",
                                         number(from.x),
                                         number(from.y),
                                         number(control.x),
                                         number(control.y),
                                         number(to.x),
                                         number(to.y));
    const std::string cls = edge.mean ? "edge " + toned("s-", tone_of(*edge.mean)) : "edge none";
    const auto link = canvas.group(
        "tie",
        title,
        edge.href,
        {{"data-from", figure_.nodes[edge.from].id}, {"data-to", figure_.nodes[edge.to].id}});
    canvas.path(path, cls, {}, {{"stroke-width", number(wide)}});
    draw_head(canvas, edge, wide);
}

}  // namespace horseshoe::figure
