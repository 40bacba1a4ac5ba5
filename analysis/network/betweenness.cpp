#include "analysis/network/betweenness.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <queue>
#include <random>
#include <utility>

namespace horseshoe::network {
namespace {

constexpr double unreached = std::numeric_limits<double>::infinity();

/// Shortest paths from one node at a time, and what of them runs through the others.
class Paths {
public:
    explicit Paths(const Flat& graph)
        : neighbours_(graph), distance_(graph.size), paths_(graph.size), share_(graph.size),
          done_(graph.size), before_(graph.size)
    {}

    void add_from(std::uint32_t source, std::vector<double>& values)
    {
        follow(source);
        for (auto node = order_.rbegin(); node != order_.rend(); ++node) {
            for (const auto earlier : before_[*node]) {
                share_[earlier] += paths_[earlier] / paths_[*node] * (1 + share_[*node]);
            }
            if (*node != source) {
                values[*node] += share_[*node];
            }
        }
    }

private:
    /// Paths that differ by less are of one length: sums of fractions are rounded.
    static bool is_shorter(double one, double than)
    {
        constexpr double rounding = 1e-10;
        return than == unreached ? one < than : one < than * (1 - rounding);
    }

    void start(std::uint32_t source)
    {
        std::fill(distance_.begin(), distance_.end(), unreached);
        std::fill(paths_.begin(), paths_.end(), 0.0);
        std::fill(share_.begin(), share_.end(), 0.0);
        std::fill(done_.begin(), done_.end(), 0);
        for (auto& list : before_) {
            list.clear();
        }
        order_.clear();
        distance_[source] = 0;
        paths_[source] = 1;
    }

    void follow(std::uint32_t source)
    {
        start(source);
        using Entry = std::pair<double, std::uint32_t>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        queue.emplace(0.0, source);
        while (!queue.empty()) {
            const auto node = queue.top().second;
            queue.pop();
            if (std::exchange(done_[node], char{1}) != 0) {
                continue;
            }
            order_.push_back(node);
            for (const auto& next : neighbours_.of(node)) {
                const double length = distance_[node] + 1 / next.weight;
                if (done_[next.node] != 0) {
                    continue;
                }
                if (is_shorter(length, distance_[next.node])) {
                    distance_[next.node] = length;
                    paths_[next.node] = paths_[node];
                    before_[next.node].assign(1, node);
                    queue.emplace(length, next.node);
                }
                else if (!is_shorter(distance_[next.node], length)) {
                    paths_[next.node] += paths_[node];
                    before_[next.node].push_back(node);
                }
            }
        }
    }

    Neighbours neighbours_;
    std::vector<double> distance_;
    std::vector<double> paths_;
    std::vector<double> share_;
    std::vector<char> done_;
    std::vector<std::vector<std::uint32_t>> before_;
    std::vector<std::uint32_t> order_;
};

/// All nodes, or as many as the work allows, drawn.
std::vector<std::uint32_t> sources_of(const Flat& graph, std::uint64_t most_work)
{
    std::vector<std::uint32_t> sources(graph.size);
    std::iota(sources.begin(), sources.end(), 0U);
    const std::uint64_t work_each = std::max<std::uint64_t>(graph.arcs.size(), 1) + graph.size;
    const auto most = std::max<std::uint64_t>(most_work / work_each, 1);
    if (sources.size() <= most) {
        return sources;
    }
    constexpr std::uint64_t seed = 15;
    std::mt19937_64 random(seed);  // NOLINT(cert-msc51-cpp): the same result each time is wanted
    for (std::size_t i = 0; i < most; ++i) {
        std::swap(sources[i], sources[i + random() % (sources.size() - i)]);
    }
    sources.resize(most);
    return sources;
}

}  // namespace

Betweenness betweenness(const Flat& graph, std::uint64_t most_work)
{
    Betweenness result;
    result.values.assign(graph.size, 0);
    const auto sources = sources_of(graph, most_work);
    result.sources = sources.size();
    result.estimated = sources.size() < graph.size;
    Paths paths(graph);
    for (const auto source : sources) {
        paths.add_from(source, result.values);
    }
    if (graph.size < 3) {
        return result;
    }
    const auto size = static_cast<double>(graph.size);
    const double scale = size / static_cast<double>(sources.size()) / ((size - 1) * (size - 2));
    for (auto& value : result.values) {
        value *= scale;
    }
    return result;
}

}  // namespace horseshoe::network
