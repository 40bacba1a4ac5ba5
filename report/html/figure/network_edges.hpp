#pragma once

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/labels.hpp"
#include "report/html/figure/network_layout.hpp"

namespace horseshoe::figure {

/// The edges of a network, and on them the signs of their stances.
class NetworkEdges {
public:
    NetworkEdges(const NetworkFigure& figure, const NetworkLayout& layout, const Setting& setting)
        : figure_(figure), layout_(layout), narrow_(setting.narrow()), words_(setting.ui)
    {}

    void draw(Canvas& canvas, const NetworkEdge& edge) const;
    /// The second cue of a stance: its sign on the edge, where there is room.
    void draw_sign(Canvas& canvas, const NetworkEdge& edge, Occupied& occupied) const;

private:
    bool is_drawn(const NetworkEdge& edge) const;
    Point control_of(const NetworkEdge& edge) const;
    void draw_head(Canvas& canvas, const NetworkEdge& edge, double wide) const;

    const NetworkFigure& figure_;
    const NetworkLayout& layout_;
    bool narrow_;
    Words words_;
};

}  // namespace horseshoe::figure
