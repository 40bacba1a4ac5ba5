#pragma once

#include "analysis/network/flat.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace horseshoe::network {

struct Communities {
    std::vector<std::uint32_t> of;  ///< the community of each node: 0 has the most members
    std::size_t count = 0;
    double modularity = 0;
};

/// Groups that are more tied within than chance would have it: Louvain's method on weights without
/// directions, from several seeded orders of the nodes, of which the division with the highest
/// modularity is kept. Communities that are not connected within are taken apart. Equal gains go to
/// the community of the lowest node, so that two runs, and two machines, agree.
Communities find_communities(const Flat& graph);

/// How much more weight lies within the communities than chance would put there: at most 1.
double modularity(const Flat& graph, std::span<const std::uint32_t> communities);

}  // namespace horseshoe::network
