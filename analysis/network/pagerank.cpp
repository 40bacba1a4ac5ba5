#include "analysis/network/pagerank.hpp"

#include <cmath>

namespace horseshoe::network {

std::vector<double> pagerank(const Flat& graph)
{
    constexpr double damping = 0.85;
    constexpr double close_enough = 1e-13;
    constexpr int most_rounds = 2000;
    const Neighbours neighbours(graph);
    const auto size = static_cast<double>(graph.size);
    std::vector<double> strength(graph.size, 0);
    for (std::uint32_t node = 0; node < graph.size; ++node) {
        for (const auto& next : neighbours.of(node)) {
            strength[node] += next.weight;
        }
    }
    std::vector<double> rank(graph.size, 1 / size);
    for (int round = 0; round < most_rounds; ++round) {
        double stranded = 0;
        for (std::uint32_t node = 0; node < graph.size; ++node) {
            stranded += strength[node] > 0 ? 0 : rank[node];
        }
        std::vector<double> next_rank(graph.size, (1 - damping + damping * stranded) / size);
        for (std::uint32_t node = 0; node < graph.size; ++node) {
            for (const auto& next : neighbours.of(node)) {
                next_rank[next.node] += damping * rank[node] * next.weight / strength[node];
            }
        }
        double moved = 0;
        for (std::size_t i = 0; i < rank.size(); ++i) {
            moved += std::abs(next_rank[i] - rank[i]);
        }
        rank = std::move(next_rank);
        if (moved < close_enough) {
            break;
        }
    }
    return rank;
}

}  // namespace horseshoe::network
