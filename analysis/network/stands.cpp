#include "analysis/network/stands.hpp"

#include <algorithm>
#include <compare>

namespace horseshoe::network {

namespace {

/// A tie with its target and holder as one number: millions of these are sorted.
struct Placed {
    std::uint64_t ends = 0;
    std::uint32_t tie = 0;

    friend auto operator<=>(const Placed&, const Placed&) = default;
};

std::vector<Placed> place_stances(const Network& network, const View& view)
{
    constexpr unsigned int shift = 32;
    std::vector<Placed> placed;
    for (std::uint32_t i = 0; i < network.ties.size(); ++i) {
        const Tie& tie = network.ties[i];
        if (tie.kind == EdgeKind::stance && tie.from != tie.to && network.nodes[tie.from].speaks &&
            view.takes(network.documents[tie.document]) && view.takes(tie)) {
            placed.push_back({std::uint64_t{tie.to} << shift | tie.from, i});
        }
    }
    std::sort(placed.begin(), placed.end());
    return placed;
}

void add_tie(Stand& stand, const Tie& tie, std::string_view date)
{
    stand.count += tie.count;
    stand.mean += tie.polarity;  // a sum so far
    if (!date.empty() && (stand.first_date.empty() || date < stand.first_date)) {
        stand.first_date = date;
    }
    stand.last_date = std::max(stand.last_date, date);
}

}  // namespace

std::vector<Stand> stands_of(const Network& network, const View& view)
{
    std::vector<Stand> stands;
    std::uint64_t ends = 0;
    for (const auto& placed : place_stances(network, view)) {
        const Tie& tie = network.ties[placed.tie];
        if (stands.empty() || placed.ends != ends) {
            stands.push_back({tie.to, tie.from, 0, 0, {}, {}});
            ends = placed.ends;
        }
        add_tie(stands.back(), tie, network.documents[tie.document].date);
    }
    for (auto& stand : stands) {
        stand.mean /= stand.count;
    }
    return stands;
}

}  // namespace horseshoe::network
