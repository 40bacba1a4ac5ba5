#pragma once

#include "report/cli/table.hpp"
#include "report/cli/terminal.hpp"
#include "report/json/network_lines.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace horseshoe::cli {

using json::NetworkShown;

/// A row a node, the highest PageRank first; with changes where there are any, then also those that
/// are gone.
Table node_table(const NetworkShown& shown, std::span<const network::NodeChange> changes);

/// A row an edge, the heaviest first, with at most so many quotes; 0: all.
Table edge_table(const NetworkShown& shown, std::size_t most_quotes);

/// A row a target, the most dividing first.
Table divided_table(const network::Network& network, const network::Polarisation& polarisation);

/// "15 nodes, 103 edges (mention), ...": one line on the whole.
std::string network_in_short(const NetworkShown& shown, const network::Polarisation& polarisation);

/// A line for each measure: what it says.
std::string measures_explained(const Layout& layout);

}  // namespace horseshoe::cli
