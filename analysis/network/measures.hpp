#pragma once

#include "analysis/network/backbone.hpp"
#include "analysis/network/flat.hpp"
#include "analysis/network/view.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::network {

/// Of one node. Where edges have no direction, in and out are the same.
struct NodeMeasures {
    int degree_in = 0;  ///< by how many others
    int degree_out = 0;
    double strength_in = 0;  ///< the weight of these edges
    double strength_out = 0;
    double pagerank = 0;
    double betweenness = 0;
    int core = 0;
    std::uint32_t community = 0;
};

/// Of a whole graph.
struct Measures {
    std::vector<NodeMeasures> nodes;   ///< in the order of the graph's
    std::vector<double> significance;  ///< of the graph's edges; parallel ones have one
    std::size_t edges = 0;             ///< parallel ones merged
    bool directed = true;
    double density = 0;                 ///< of the edges that there could be
    std::optional<double> reciprocity;  ///< none: edges without direction, or no edges
    std::size_t parts = 0;              ///< that are not connected
    std::size_t communities = 0;
    double modularity = 0;
    bool betweenness_estimated = false;
    std::size_t betweenness_sources = 0;
};

/// The graph that measures are taken of: all kinds of edges together, without loops.
Flat flat_of(const Graph& graph);

Measures measure(const Graph& graph);

/// The share of arcs that are answered by one back; none where there is no direction, or no arc.
std::optional<double> reciprocity(const Flat& graph);
/// The share of the arcs that there could be; in two modes pairs within a side are none.
double density(const Flat& graph, std::size_t named);

/// What a measure is called and says, in one sentence for a person.
struct Explanation {
    std::string_view measure;  ///< "pagerank"
    std::string_view language;
    std::string_view name;
    std::string_view sentence;
};

/// Of measures.tsv, in its order; "en" and "fr".
std::vector<Explanation> explanations(std::string_view language);

}  // namespace horseshoe::network
