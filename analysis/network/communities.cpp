#include "analysis/network/communities.hpp"

#include "analysis/network/cores.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <tuple>
#include <utility>

namespace horseshoe::network {
namespace {

using Labels = std::vector<std::uint32_t>;

constexpr double rounding = 1e-12;

/// A graph in the course of the method: nodes may stand for several, and have loops then.
struct Level {
    Flat graph;
    std::vector<double> loops;  ///< twice the weight within each node
};

/// Moves nodes one by one to the neighbouring community that gains most, until none gains.
class Mover {
public:
    explicit Mover(const Level& level)
        : neighbours_(level.graph), strength_(level.loops), labels_(level.graph.size)
    {
        for (const auto& arc : level.graph.arcs) {
            strength_[arc.from] += arc.weight;
            strength_[arc.to] += arc.weight;
        }
        std::iota(labels_.begin(), labels_.end(), 0U);
        total_ = std::accumulate(strength_.begin(), strength_.end(), 0.0);
        in_community_ = strength_;
        to_community_.assign(labels_.size(), 0);
    }

    Labels run(std::mt19937_64& random)
    {
        Labels order(labels_.size());
        std::iota(order.begin(), order.end(), 0U);
        for (std::size_t i = order.size(); i > 1; --i) {
            std::swap(order[i - 1], order[random() % i]);
        }
        bool moved = true;
        while (moved) {
            moved = false;
            for (const auto node : order) {
                moved |= move(node);
            }
        }
        return labels_;
    }

private:
    bool move(std::uint32_t node)
    {
        const auto old = labels_[node];
        in_community_[old] -= strength_[node];
        near_.assign(1, old);
        for (const auto& next : neighbours_.of(node)) {
            const auto label = labels_[next.node];
            if (to_community_[label] == 0 && label != old) {
                near_.push_back(label);
            }
            to_community_[label] += next.weight;
        }
        std::sort(near_.begin() + 1, near_.end());
        auto best = old;
        double most = gain(node, old);
        for (const auto label : near_) {
            if (gain(node, label) > most + rounding * total_) {
                best = label;
                most = gain(node, label);
            }
        }
        for (const auto label : near_) {
            to_community_[label] = 0;
        }
        in_community_[best] += strength_[node];
        labels_[node] = best;
        return best != old;
    }

    double gain(std::uint32_t node, std::uint32_t label) const
    {
        return to_community_[label] - in_community_[label] * strength_[node] / total_;
    }

    Neighbours neighbours_;
    std::vector<double> strength_;
    Labels labels_;
    double total_ = 0;
    std::vector<double> in_community_;
    std::vector<double> to_community_;
    Labels near_;
};

/// Numbers labels from 0 on, in the order of the nodes.
std::size_t renumber(Labels& labels)
{
    std::map<std::uint32_t, std::uint32_t> numbers;
    for (auto& label : labels) {
        label = numbers.emplace(label, static_cast<std::uint32_t>(numbers.size())).first->second;
    }
    return numbers.size();
}

/// Each community becomes a node.
Level coarser(const Level& level, const Labels& labels, std::size_t count)
{
    Level next;
    next.loops.assign(count, 0);
    std::vector<Arc> arcs;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        next.loops[labels[i]] += level.loops[i];
    }
    for (const auto& arc : level.graph.arcs) {
        if (labels[arc.from] == labels[arc.to]) {
            next.loops[labels[arc.from]] += 2 * arc.weight;
        }
        else {
            arcs.push_back({labels[arc.from], labels[arc.to], arc.weight});
        }
    }
    next.graph = flatten(count, std::move(arcs), false);
    return next;
}

Labels louvain(const Flat& graph, std::mt19937_64& random)
{
    Level level{graph, std::vector<double>(graph.size, 0)};
    Labels result(graph.size);
    std::iota(result.begin(), result.end(), 0U);
    while (true) {
        Labels labels = Mover(level).run(random);
        const auto count = renumber(labels);
        for (auto& label : result) {
            label = labels[label];
        }
        if (count == level.graph.size) {
            return result;
        }
        level = coarser(level, labels, count);
    }
}

/// A community whose members are not connected within it falls into those parts that are.
void take_apart(const Flat& graph, Labels& labels)
{
    Flat within{graph.size, {}, false};
    for (const auto& arc : graph.arcs) {
        if (labels[arc.from] == labels[arc.to]) {
            within.arcs.push_back(arc);
        }
    }
    labels = components(within);
}

/// The largest community first, among equals the one with the lowest node.
std::size_t by_size(Labels& labels)
{
    const auto count = renumber(labels);
    std::vector<std::size_t> sizes(count, 0);
    for (const auto label : labels) {
        ++sizes[label];
    }
    Labels order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t one, std::uint32_t other) {
        return sizes[one] > sizes[other];
    });
    Labels place(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        place[order[i]] = i;
    }
    for (auto& label : labels) {
        label = place[label];
    }
    return count;
}

}  // namespace

double modularity(const Flat& graph, std::span<const std::uint32_t> communities)
{
    const Flat flat = undirected(graph);
    std::map<std::uint32_t, std::pair<double, double>> sums;  // within, and of all members
    double total = 0;
    for (const auto& arc : flat.arcs) {
        const auto one = communities[arc.from];
        const auto other = communities[arc.to];
        sums[one].first += one == other ? arc.weight : 0;
        sums[one].second += arc.weight;
        sums[other].second += arc.weight;
        total += arc.weight;
    }
    double result = 0;
    for (const auto& [community, sum] : sums) {
        const double share = sum.second / (2 * total);
        result += sum.first / total - share * share;
    }
    return result;
}

Communities find_communities(const Flat& graph)
{
    constexpr std::uint64_t seed = 15;
    constexpr int runs = 10;
    const Flat flat = undirected(graph);
    Communities best;
    std::mt19937_64 random(seed);  // NOLINT(cert-msc51-cpp): the same result each time is wanted
    for (int run = 0; run < runs; ++run) {
        Labels labels = louvain(flat, random);
        take_apart(flat, labels);
        const double quality = modularity(flat, labels);
        if (run == 0 || quality > best.modularity + rounding) {
            best.of = std::move(labels);
            best.modularity = quality;
        }
    }
    best.count = by_size(best.of);
    return best;
}

}  // namespace horseshoe::network
