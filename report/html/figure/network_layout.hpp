#pragma once

#include "report/html/figure/geometry.hpp"
#include "report/html/figure/network.hpp"

#include <vector>

namespace horseshoe::figure {

/// Where the nodes of a network stand on the drawing, and how large they are.
struct NetworkLayout {
    double width = 0;  ///< of the drawing
    double height = 0;
    double heaviest = 0;  ///< weight of an edge
    std::vector<Point> at;
    std::vector<double> radius;
};

NetworkLayout laid_out(const NetworkFigure& figure, const Setting& setting);

}  // namespace horseshoe::figure
