#pragma once

#include "analysis/network/flat.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace horseshoe::network {

struct Place {
    double x = 0;  ///< 0 to 1
    double y = 0;
};

/// Places for the nodes of a figure, by Fruchterman and Reingold: those tied more heavily are nearer.
/// Nodes start on a circle, community by community (empty: in their order), and a weak pull to the
/// middle keeps parts that are not connected together. The same on every run.
std::vector<Place> layout(const Flat& graph, std::span<const std::uint32_t> communities);

}  // namespace horseshoe::network
