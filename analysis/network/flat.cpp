#include "analysis/network/flat.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace horseshoe::network {

Flat flatten(std::size_t size, std::vector<Arc> arcs, bool directed)
{
    std::erase_if(arcs, [](const Arc& arc) { return arc.from == arc.to; });
    if (!directed) {
        for (auto& arc : arcs) {
            if (arc.from > arc.to) {
                std::swap(arc.from, arc.to);
            }
        }
    }
    std::stable_sort(arcs.begin(), arcs.end(), [](const Arc& one, const Arc& other) {
        return std::tie(one.from, one.to) < std::tie(other.from, other.to);
    });
    Flat flat{size, {}, directed};
    for (const auto& arc : arcs) {
        if (!flat.arcs.empty() && flat.arcs.back().from == arc.from &&
            flat.arcs.back().to == arc.to) {
            flat.arcs.back().weight += arc.weight;
        }
        else {
            flat.arcs.push_back(arc);
        }
    }
    return flat;
}

Flat undirected(const Flat& graph)
{
    return graph.directed ? flatten(graph.size, graph.arcs, false) : graph;
}

Neighbours::Neighbours(const Flat& graph) : first_(graph.size + 1, 0)
{
    for (const auto& arc : graph.arcs) {
        ++first_[arc.from + 1];
        first_[arc.to + 1] += graph.directed ? 0 : 1;
    }
    for (std::size_t i = 1; i < first_.size(); ++i) {
        first_[i] += first_[i - 1];
    }
    next_.resize(first_.back());
    auto place = first_;
    for (const auto& arc : graph.arcs) {
        next_[place[arc.from]++] = {arc.to, arc.weight};
        if (!graph.directed) {
            next_[place[arc.to]++] = {arc.from, arc.weight};
        }
    }
}

}  // namespace horseshoe::network
