#pragma once

#include "analysis/network/flat.hpp"

#include <vector>

namespace horseshoe::network {

/// Weighted PageRank: a walker follows edges in proportion to their weight, and with chance 0.15, or
/// where no edge leads on, goes anywhere. The values add up to 1. Boost's page_rank knows no weights
/// and loses what reaches nodes without edges, so that it is written here.
std::vector<double> pagerank(const Flat& graph);

}  // namespace horseshoe::network
