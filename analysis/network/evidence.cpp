#include "analysis/network/evidence.hpp"

#include "analysis/network/mutual.hpp"

#include <algorithm>
#include <tuple>

namespace horseshoe::network {

EvidenceFinder::EvidenceFinder(const Network& network, const View& view, const Graph& graph)
    : network_(network), graph_(graph), held_(network.nodes.size()), cast_(network.nodes.size())
{
    const auto shows = [&](EdgeKind kind) {
        return std::find(view.kinds.begin(), view.kinds.end(), kind) != view.kinds.end();
    };
    if (shows(EdgeKind::agreement) || shows(EdgeKind::conflict)) {
        index_stances(view);
    }
    if (shows(EdgeKind::vote)) {
        index_ballots(view);
    }
}

void EvidenceFinder::index_stances(const View& view)
{
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < network_.ties.size(); ++i) {
        const Tie& tie = network_.ties[i];
        if (tie.kind == EdgeKind::stance && view.takes(tie) &&
            view.takes(network_.documents[tie.document])) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t one, std::uint32_t other) {
        return std::tie(network_.ties[one].from, network_.ties[one].to) <
               std::tie(network_.ties[other].from, network_.ties[other].to);
    });
    std::uint32_t count = 0;
    for (const auto index : order) {
        const Tie& tie = network_.ties[index];
        auto& held = held_[tie.from];
        if (held.empty() || held.back().target != tie.to) {
            held.push_back({tie.to, 0, {}});
            count = 0;
        }
        Held& last = held.back();
        last.mean = (last.mean * count + tie.polarity) / (count + tie.count);
        count += tie.count;
        last.ties.push_back(index);
    }
}

void EvidenceFinder::index_ballots(const View& view)
{
    for (const auto& ballot : network_.ballots) {
        const Vote& vote = network_.votes[ballot.vote];
        if (vote.divided && view.takes(network_.documents[vote.document])) {
            cast_[ballot.delegation].push_back({ballot.vote, ballot.choice});
        }
    }
}

void EvidenceFinder::add_tie(std::vector<Evidence>& evidence, std::uint32_t index) const
{
    const Tie& tie = network_.ties[index];
    for (const auto quote : network_.quotes_of(tie)) {
        evidence.push_back({tie.kind, quote, tie.document});
    }
}

std::vector<Evidence>
EvidenceFinder::stances_behind(std::uint32_t one, std::uint32_t other, int side) const
{
    std::vector<Evidence> evidence;
    const auto& left = held_[one];
    const auto& right = held_[other];
    for (auto i = left.begin(), j = right.begin(); i != left.end() && j != right.end();) {
        if (i->target != j->target) {
            i->target < j->target ? ++i : ++j;
            continue;
        }
        const bool each_other = i->target == one || i->target == other;
        if (!each_other && side_of(i->mean, j->mean) == side) {
            for (const auto* const stand : {&*i, &*j}) {
                for (const auto tie : stand->ties) {
                    add_tie(evidence, tie);
                }
            }
        }
        ++i;
        ++j;
    }
    return evidence;
}

std::vector<Evidence> EvidenceFinder::votes_behind(std::uint32_t one, std::uint32_t other) const
{
    std::vector<Evidence> evidence;
    const auto& left = cast_[one];
    const auto& right = cast_[other];
    for (auto i = left.begin(), j = right.begin(); i != left.end() && j != right.end();) {
        if (i->vote != j->vote) {
            i->vote < j->vote ? ++i : ++j;
            continue;
        }
        if (i->choice == j->choice) {
            const Vote& vote = network_.votes[i->vote];
            evidence.push_back({EdgeKind::vote, vote.id, vote.document});
        }
        ++i;
        ++j;
    }
    return evidence;
}

std::vector<Evidence> EvidenceFinder::of(const Edge& edge) const
{
    const auto from = graph_.nodes[edge.from].node;
    const auto to = graph_.nodes[edge.to].node;
    switch (edge.kind) {
    case EdgeKind::agreement: return stances_behind(from, to, 1);
    case EdgeKind::conflict: return stances_behind(from, to, -1);
    case EdgeKind::vote: return votes_behind(from, to);
    case EdgeKind::mention:
    case EdgeKind::reference:
    case EdgeKind::stance: break;
    }
    std::vector<Evidence> evidence;
    evidence.reserve(edge.count);
    for (const auto tie : graph_.ties_of(edge)) {
        add_tie(evidence, tie);
    }
    return evidence;
}

}  // namespace horseshoe::network
