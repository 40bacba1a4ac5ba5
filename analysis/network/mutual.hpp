#pragma once

#include "analysis/network/network.hpp"
#include "analysis/network/view.hpp"

#include <cstdint>
#include <vector>

namespace horseshoe::network {

// Edges worked out of what two delegations do alike. Their ends are nodes of the network.

/// Agreement and conflict of delegations that share targets. With a and b the mean polarities of the
/// two on a target: agreement is the sum of min(|a|, |b|) over the targets where the signs are the
/// same, conflict where they are opposite, each divided by the sum of max(|a|, |b|) over all shared
/// targets. Both lie from 0 to 1, and so does what they add up to. Targets on which both stand at 0
/// are not shared. A stand on each other is not one on a shared target.
std::vector<Edge> agreement_edges(const Network& network, const View& view);

/// How often two delegations chose alike, of the divided votes that both took part in. Unanimous
/// votes tell nothing of two of those who took part; `unanimous` counts them.
std::vector<Edge> vote_edges(const Network& network, const View& view, std::uint64_t& unanimous);

/// Whether two mean polarities are on one side (+1), on opposite ones (-1), or one is on none (0).
int side_of(double one, double other);

}  // namespace horseshoe::network
