#pragma once

#include "analysis/network/flat.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace horseshoe::network {

struct Betweenness {
    std::vector<double> values;  ///< share of the pairs of others, 0 to 1
    std::size_t sources = 0;     ///< paths were followed from so many nodes
    bool estimated = false;      ///< not from all of them
};

/// On how many of the shortest paths between two others a node lies (Brandes), with distances: the
/// heavier an edge, the shorter it is (1/weight). Paths count as equally long where they differ by
/// rounding only, which they would not with Boost's function: it compares sums of fractions exactly.
/// Where nodes times edges exceed `most_work`, paths are followed from as many nodes as that allows,
/// drawn with a fixed seed, and scaled up.
Betweenness betweenness(const Flat& graph, std::uint64_t most_work = 300'000'000);

}  // namespace horseshoe::network
