#pragma once

#include "analysis/network/changes.hpp"
#include "analysis/network/measures.hpp"
#include "analysis/network/network.hpp"
#include "analysis/network/polarisation.hpp"
#include "analysis/network/view.hpp"

#include <span>
#include <string>
#include <vector>

namespace horseshoe::json {

/// What lines about a network are made from. Refers to it.
struct NetworkShown {
    const network::Network& network;
    const network::View& view;
    const network::Graph& graph;
    const network::Measures& measures;
    const std::vector<std::string>& ids;     ///< of the graph's nodes
    const std::vector<std::string>& labels;  ///< their names
};

// Append JSON Lines; docs/json-lines.md says what is in them.

/// One `network` line: the measures of the whole.
void append_network_line(std::string& out,
                         const NetworkShown& shown,
                         const network::Polarisation& polarisation);
/// A `node` line each; with changes where there are any, then also for those that are gone.
void append_node_lines(std::string& out,
                       const NetworkShown& shown,
                       std::span<const network::NodeChange> changes);
/// An `edge` line each, with all its quotes.
void append_edge_lines(std::string& out, const NetworkShown& shown);
/// A `divided` line for each target.
void append_divided_lines(std::string& out,
                          const network::Network& network,
                          const network::Polarisation& polarisation);

}  // namespace horseshoe::json
