#pragma once

#include "analysis/network/measures.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::network {

/// A graph with its ids and measures: what comparing needs.
struct Measured {
    std::vector<std::string> ids;  ///< of the graph's nodes
    std::vector<NodeMeasures> nodes;
};

/// Where a node stands among all, now and in an earlier period. Shares and places can be compared
/// where periods have more or fewer documents; counts could not.
struct NodeChange {
    std::string id;
    std::optional<std::size_t> now;     ///< index; none: no longer there
    std::optional<std::size_t> before;  ///< none: new
    double share = 0;                   ///< of the weight of all edges, that which leads to it
    double share_before = 0;
    int place = 0;  ///< by PageRank, from 1; 0: not there
    int place_before = 0;
};

/// Those that are there now, in the order of their indices, then those that are no longer, by id.
std::vector<NodeChange> changes(const Measured& now, const Measured& before);

/// Indices of the nodes, the highest PageRank first.
std::vector<std::size_t> by_pagerank(const Measured& measured);

}  // namespace horseshoe::network
