#pragma once

#include "analysis/network/network.hpp"
#include "analysis/network/view.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace horseshoe::network {

/// How far a target divides those who take a stand on it.
struct Divided {
    std::uint32_t target = 0;  ///< node of the network
    int holders = 0;
    int approving = 0;     ///< mean above 0
    int disapproving = 0;  ///< mean below 0
    double polarisation = 0;
};

struct Polarisation {
    /// Over all such targets, weighted by their holders; none: there are none.
    std::optional<double> overall;
    std::vector<Divided> targets;  ///< the most dividing first
};

/// The variance of the delegations' mean polarities on a target, divided by the largest that there
/// can be: 0 where all stand alike, 1 where two halves stand at the ends of the scale. Of targets on
/// which at least three delegations take a stand.
Polarisation polarisation(const Network& network, const View& view);

}  // namespace horseshoe::network
