#include "analysis/network/backbone.hpp"

#include <algorithm>
#include <cmath>

namespace horseshoe::network {
namespace {

/// The arcs at one end of a node, and what they weigh together.
struct End {
    int degree = 0;
    double strength = 0;

    void add(double weight)
    {
        ++degree;
        strength += weight;
    }

    double chance(double weight) const
    {
        return degree < 2 ? 1.0 : std::pow(1 - weight / strength, degree - 1);
    }
};

}  // namespace

std::vector<double> significance(const Flat& graph)
{
    std::vector<End> outward(graph.size);
    std::vector<End> inward(graph.size);
    // Without directions a node has one end only.
    auto& at_target = graph.directed ? inward : outward;
    for (const auto& arc : graph.arcs) {
        outward[arc.from].add(arc.weight);
        at_target[arc.to].add(arc.weight);
    }
    std::vector<double> chances;
    chances.reserve(graph.arcs.size());
    for (const auto& arc : graph.arcs) {
        chances.push_back(
            std::min(outward[arc.from].chance(arc.weight), at_target[arc.to].chance(arc.weight)));
    }
    return chances;
}

}  // namespace horseshoe::network
