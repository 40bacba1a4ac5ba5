#include "analysis/network/changes.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace horseshoe::network {
namespace {

struct Standing {
    std::size_t index = 0;
    int place = 0;
    double share = 0;
};

std::map<std::string, Standing> standings(const Measured& measured)
{
    double total = 0;
    for (const auto& node : measured.nodes) {
        total += node.strength_in;
    }
    std::map<std::string, Standing> result;
    int place = 0;
    for (const auto index : by_pagerank(measured)) {
        const double strength = measured.nodes[index].strength_in;
        result[measured.ids[index]] = {index, ++place, total > 0 ? strength / total : 0};
    }
    return result;
}

}  // namespace

std::vector<std::size_t> by_pagerank(const Measured& measured)
{
    std::vector<std::size_t> order(measured.nodes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Values that only rounding tells apart are one, and then the order of the ids holds.
    constexpr double rounding = 1e-9;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return std::round(measured.nodes[one].pagerank / rounding) >
               std::round(measured.nodes[other].pagerank / rounding);
    });
    return order;
}

std::vector<NodeChange> changes(const Measured& now, const Measured& before)
{
    const auto standing_now = standings(now);
    const auto standing_before = standings(before);
    std::vector<NodeChange> result;
    for (const auto& id : now.ids) {
        const auto& here = standing_now.at(id);
        NodeChange change{id, here.index, std::nullopt, here.share, 0, here.place, 0};
        if (const auto found = standing_before.find(id); found != standing_before.end()) {
            change.before = found->second.index;
            change.share_before = found->second.share;
            change.place_before = found->second.place;
        }
        result.push_back(std::move(change));
    }
    for (const auto& [id, there] : standing_before) {
        if (!standing_now.contains(id)) {
            result.push_back({id, std::nullopt, there.index, 0, there.share, 0, there.place});
        }
    }
    return result;
}

}  // namespace horseshoe::network
