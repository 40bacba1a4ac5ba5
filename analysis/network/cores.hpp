#pragma once

#include "analysis/network/flat.hpp"

#include <cstdint>
#include <vector>

namespace horseshoe::network {

/// The core number of each node: the largest k such that it belongs to a group in which everyone has
/// k partners within the group. Directions and weights do not matter.
std::vector<int> core_numbers(const Flat& graph);

/// The connected part that each node belongs to, numbered from 0 in the order of the nodes;
/// directions do not matter.
std::vector<std::uint32_t> components(const Flat& graph);

}  // namespace horseshoe::network
