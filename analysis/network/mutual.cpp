#include "analysis/network/mutual.hpp"

#include "analysis/network/stands.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace horseshoe::network {
namespace {

/// What two delegations have in common, added up.
struct Pair {
    double agreement = 0;
    double conflict = 0;
    double most = 0;
    std::uint32_t shared = 0;
    std::string_view first_date;
    std::string_view last_date;
};

/// All pairs of delegations that have something in common.
class Pairs {
public:
    Pair& of(std::uint32_t one, std::uint32_t other)
    {
        const auto [low, high] = std::minmax(one, other);
        return pairs_[std::uint64_t{low} << shift | high];
    }

    /// An edge for each pair with a weight above 0, by its ends.
    template <typename Weight>
    void
    add_edges(std::vector<Edge>& edges, EdgeKind kind, std::uint32_t least, Weight weight) const
    {
        for (const auto& [key, pair] : pairs_) {
            if (pair.shared < least || weight(pair) <= 0) {
                continue;
            }
            Edge edge;
            edge.from = static_cast<std::uint32_t>(key >> shift);
            edge.to = static_cast<std::uint32_t>(key);
            edge.kind = kind;
            edge.weight = weight(pair);
            edge.count = pair.shared;
            edge.first_date = pair.first_date;
            edge.last_date = pair.last_date;
            edges.push_back(std::move(edge));
        }
        std::sort(edges.begin(), edges.end(), [](const Edge& one, const Edge& other) {
            return std::tie(one.kind, one.from, one.to) <
                   std::tie(other.kind, other.from, other.to);
        });
    }

private:
    static constexpr unsigned int shift = 32;
    std::unordered_map<std::uint64_t, Pair> pairs_;
};

void add_dates(Pair& pair, std::string_view first, std::string_view last)
{
    if (!first.empty() && (pair.first_date.empty() || first < pair.first_date)) {
        pair.first_date = first;
    }
    pair.last_date = std::max(pair.last_date, last);
}

bool is_shared(const Stand& one, const Stand& other)
{
    const bool of_each_other = one.target == other.holder || other.target == one.holder;
    return !of_each_other && (one.mean != 0 || other.mean != 0);
}

void add_stands(Pair& pair, const Stand& one, const Stand& other)
{
    const double least = std::min(std::abs(one.mean), std::abs(other.mean));
    const int side = side_of(one.mean, other.mean);
    (side > 0 ? pair.agreement : pair.conflict) += side == 0 ? 0 : least;
    pair.most += std::max(std::abs(one.mean), std::abs(other.mean));
    ++pair.shared;
    add_dates(pair, one.first_date, one.last_date);
    add_dates(pair, other.first_date, other.last_date);
}

/// Calls with the stands of all holders on each target.
template <typename Call>
void for_each_target(std::span<const Stand> stands, const Call& call)
{
    for (std::size_t begin = 0, end = 0; begin < stands.size(); begin = end) {
        while (end < stands.size() && stands[end].target == stands[begin].target) {
            ++end;
        }
        call(stands.subspan(begin, end - begin));
    }
}

/// The ballots of each vote that a view takes and that divided those who took part.
template <typename Call>
std::uint64_t for_each_vote(const Network& network, const View& view, const Call& call)
{
    std::uint64_t unanimous = 0;
    const std::span<const Ballot> all = network.ballots;
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        const Vote& vote = network.votes[all[begin].vote];
        while (end < all.size() && all[end].vote == all[begin].vote) {
            ++end;
        }
        if (!view.takes(network.documents[vote.document])) {
            continue;
        }
        if (!vote.divided) {
            ++unanimous;
            continue;
        }
        call(vote, all.subspan(begin, end - begin));
    }
    return unanimous;
}

}  // namespace

int side_of(double one, double other)
{
    return one * other > 0 ? 1 : (one * other < 0 ? -1 : 0);
}

std::vector<Edge> agreement_edges(const Network& network, const View& view)
{
    const auto all = stands_of(network, view);
    Pairs pairs;
    for_each_target(all, [&](std::span<const Stand> stands) {
        for (std::size_t i = 0; i < stands.size(); ++i) {
            for (std::size_t j = i + 1; j < stands.size(); ++j) {
                if (is_shared(stands[i], stands[j])) {
                    add_stands(pairs.of(stands[i].holder, stands[j].holder), stands[i], stands[j]);
                }
            }
        }
    });
    std::vector<Edge> edges;
    pairs.add_edges(edges, EdgeKind::agreement, view.least_shared, [](const Pair& pair) {
        return pair.agreement / pair.most;
    });
    pairs.add_edges(edges, EdgeKind::conflict, view.least_shared, [](const Pair& pair) {
        return pair.conflict / pair.most;
    });
    return edges;
}

std::vector<Edge> vote_edges(const Network& network, const View& view, std::uint64_t& unanimous)
{
    Pairs pairs;
    unanimous =
        for_each_vote(network, view, [&](const Vote& vote, std::span<const Ballot> ballots) {
            const auto& date = network.documents[vote.document].date;
            for (const auto& one : ballots) {
                for (const auto& other : ballots) {
                    if (one.delegation >= other.delegation) {
                        continue;
                    }
                    Pair& pair = pairs.of(one.delegation, other.delegation);
                    ++pair.shared;
                    pair.agreement += one.choice == other.choice ? 1 : 0;
                    add_dates(pair, date, date);
                }
            }
        });
    std::vector<Edge> edges;
    pairs.add_edges(edges, EdgeKind::vote, view.least_shared, [](const Pair& pair) {
        return pair.agreement / pair.shared;
    });
    return edges;
}

}  // namespace horseshoe::network
