#pragma once

#include "analysis/network/flat.hpp"

#include <vector>

namespace horseshoe::network {

/// How likely each arc of the graph is to be as heavy as it is if its ends spread their weight by
/// chance (the disparity filter of Serrano, Boguñá and Vespignani): the lower of its two ends'. Low
/// values are the backbone. At an end with a single arc nothing can be told: 1.
std::vector<double> significance(const Flat& graph);

}  // namespace horseshoe::network
