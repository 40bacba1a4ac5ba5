#pragma once

#include "report/html/figure/geometry.hpp"
#include "report/html/figure/legend.hpp"
#include "report/html/figure/setting.hpp"
#include "report/html/figure/words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::figure {

enum class NodeShape {
    delegation,
    named
};  ///< who speaks is a circle, what is only named a square

struct NetworkNode {
    std::string id;
    std::string name;
    NodeShape shape = NodeShape::delegation;
    double size = 0;            ///< what its area shows: weight of its edges, or a rank
    std::size_t community = 0;  ///< 0 has the most members
    Point place;                ///< in the unit square
    std::string href;
};

struct NetworkEdge {
    std::size_t from = 0;  ///< indices of nodes
    std::size_t to = 0;
    double weight = 0;
    std::optional<double> mean;  ///< of stances; the colour
    std::string href;
};

/// Who names, answers, judges whom, or stands with whom.
struct NetworkFigure {
    std::string question;  ///< what the edges are: the caller's
    std::string weight;    ///< what a weight counts: "mentions"
    bool directed = true;
    std::vector<NetworkNode> nodes;
    std::vector<NetworkEdge> edges;
};

Caption caption(const NetworkFigure& figure, Ui ui);
std::string draw(const NetworkFigure& figure, const Setting& setting);
std::vector<LegendEntry> legend(const NetworkFigure& figure, Ui ui);
std::string csv(const NetworkFigure& figure);

}  // namespace horseshoe::figure
