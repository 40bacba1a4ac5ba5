#pragma once

#include "analysis/network/evidence.hpp"
#include "analysis/network/measures.hpp"
#include "analysis/network/network.hpp"
#include "analysis/network/view.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::exporting {

/// A graph with all that a file of it says. Refers to what it is made from.
struct NetworkFile {
    const network::Network& network;
    const network::View& view;
    const network::Graph& graph;
    const network::Measures& measures;
    const std::vector<std::string>& ids;     ///< of the graph's nodes
    const std::vector<std::string>& labels;  ///< their names
    std::string description;                 ///< one sentence
    std::size_t most_quotes = 20;            ///< that an edge tells; 0: all
};

/// GraphML without extensions, every key declared.
std::string as_graphml(const NetworkFile& file);

/// GEXF 1.3, dynamic: nodes and edges are there on the dates of the documents that tell of them.
std::string as_gexf(const NetworkFile& file);

/// For Graphviz: communities and weights as colours and widths.
std::string as_dot(const NetworkFile& file);

/// What all files call the attributes of nodes, in their order.
struct NodeAttribute {
    std::string_view name;
    std::string_view type;  ///< string, int, double
};
const std::vector<NodeAttribute>& node_attributes();
std::vector<std::string> node_values(const NetworkFile& file, std::size_t node);

const std::vector<NodeAttribute>& edge_attributes();
/// Empty: the edge has none.
std::vector<std::string>
edge_values(const NetworkFile& file, const network::EvidenceFinder& finder, std::size_t edge);

/// Digits that tell a number apart, without an exponent: "0.125".
std::string number(double value);

/// The dates on which documents tell of an edge, ascending.
std::vector<std::string> dates_of(const network::Network& network,
                                  const std::vector<network::Evidence>& evidence);

}  // namespace horseshoe::exporting
