#include "analysis/network/view.hpp"

#include "analysis/network/mutual.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>
#include <utility>

namespace horseshoe::network {
namespace {

bool has(std::span<const EntityKind> kinds, EntityKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool is_date(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? text[i] != '-' : text[i] < '0' || text[i] > '9') {
            return false;
        }
    }
    return text.empty() || text.size() == 4 || text.size() == 7 || text.size() == 10;
}

constexpr std::array two_mode_kinds{
    EntityKind::organisation, EntityKind::mission, EntityKind::group, EntityKind::topic};

/// Whether a view shows a tie between these nodes.
bool takes_ends(const View& view, const Node& from, const Node& to)
{
    if (!from.speaks) {
        return false;
    }
    if (view.mode == Mode::one) {
        return to.speaks && (view.named.empty() || has(view.named, to.kind));
    }
    const bool by_default = view.named.empty() && has(two_mode_kinds, to.kind);
    return by_default || has(view.named, to.kind);
}

/// A tie with the edge that it goes into, so that sorting brings an edge's ties together.
struct Placed {
    EdgeKind kind;
    std::uint32_t from;
    std::uint32_t to;
    std::uint32_t tie;

    friend auto operator<=>(const Placed&, const Placed&) = default;
};

std::vector<char> documents_taken(const Network& network, const View& view)
{
    std::vector<char> taken;
    taken.reserve(network.documents.size());
    for (const auto& document : network.documents) {
        taken.push_back(view.takes(document) ? 1 : 0);
    }
    return taken;
}

std::vector<Placed> place_ties(const Network& network, const View& view, Graph& graph)
{
    std::array<bool, 6> kinds{};
    for (const auto kind : view.kinds) {
        kinds.at(static_cast<std::size_t>(kind)) = true;
    }
    const auto taken = documents_taken(network, view);
    std::vector<Placed> placed;
    for (std::uint32_t i = 0; i < network.ties.size(); ++i) {
        const Tie& tie = network.ties[i];
        if (!kinds.at(static_cast<std::size_t>(tie.kind)) || taken[tie.document] == 0 ||
            !view.takes(tie) || !takes_ends(view, network.nodes[tie.from], network.nodes[tie.to])) {
            continue;
        }
        if (tie.from == tie.to) {
            graph.of_themselves += tie.count;
            continue;
        }
        placed.push_back({tie.kind, tie.from, tie.to, i});
    }
    std::sort(placed.begin(), placed.end());
    return placed;
}

void add_tie(Edge& edge, const Network& network, const Tie& tie)
{
    edge.weight += tie.count;
    edge.count += tie.count;
    ++edge.tie_count;
    if (tie.kind == EdgeKind::stance) {
        edge.polarity = edge.polarity.value_or(0) + tie.polarity;  // a sum so far
    }
    const auto& date = network.documents[tie.document].date;
    if (!date.empty()) {
        edge.first_date = edge.first_date.empty() ? date : std::min(edge.first_date, date);
        edge.last_date = std::max(edge.last_date, date);
    }
}

/// Edges whose ends are still nodes of the network.
void merge_ties(const Network& network, std::span<const Placed> placed, Graph& graph)
{
    graph.ties.reserve(placed.size());
    for (const auto& one : placed) {
        const bool same = !graph.edges.empty() && graph.edges.back().kind == one.kind &&
                          graph.edges.back().from == one.from && graph.edges.back().to == one.to;
        if (!same) {
            Edge edge;
            edge.from = one.from;
            edge.to = one.to;
            edge.kind = one.kind;
            edge.first_tie = static_cast<std::uint32_t>(graph.ties.size());
            graph.edges.push_back(std::move(edge));
        }
        graph.ties.push_back(one.tie);
        add_tie(graph.edges.back(), network, network.ties[one.tie]);
    }
    for (auto& edge : graph.edges) {
        if (edge.polarity) {
            *edge.polarity /= edge.count;
        }
    }
}

/// Gives the edges' ends indices of the graph's nodes, which are in the order of their ids.
void number_nodes(const Network& network, const View& view, Graph& graph)
{
    const bool two = view.mode == Mode::two;
    const auto named = [&](const Edge& edge) { return two && !is_mutual(edge.kind); };
    constexpr std::uint32_t none = 0xFFFFFFFFU;
    std::vector<std::uint32_t> numbers(network.nodes.size() * 2, none);
    for (const auto& edge : graph.edges) {
        numbers[edge.from * 2] = 0;
        numbers[edge.to * 2 + (named(edge) ? 1 : 0)] = 0;
    }
    for (std::uint32_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] != none) {
            graph.nodes.push_back({i / 2, i % 2 == 1});
        }
    }
    std::sort(graph.nodes.begin(), graph.nodes.end(), [&](const auto& one, const auto& other) {
        return std::tie(one.named, network.nodes[one.node].id) <
               std::tie(other.named, network.nodes[other.node].id);
    });
    for (std::uint32_t i = 0; i < graph.nodes.size(); ++i) {
        numbers[graph.nodes[i].node * 2 + (graph.nodes[i].named ? 1 : 0)] = i;
    }
    for (auto& edge : graph.edges) {
        const auto to = numbers[edge.to * 2 + (named(edge) ? 1 : 0)];
        edge.from = numbers[edge.from * 2];
        edge.to = to;
        if (is_mutual(edge.kind) && edge.from > edge.to) {
            std::swap(edge.from, edge.to);
        }
    }
    std::sort(graph.edges.begin(), graph.edges.end(), [](const Edge& one, const Edge& other) {
        return std::tie(one.kind, one.from, one.to) < std::tie(other.kind, other.from, other.to);
    });
}

}  // namespace

bool Period::takes(std::string_view date) const
{
    if (!bounded()) {
        return true;
    }
    return !date.empty() && (from.empty() || date.substr(0, from.size()) >= from) &&
           (to.empty() || date.substr(0, to.size()) <= to);
}

std::optional<Period> period_of(std::string_view words)
{
    const auto dots = words.find("..");
    const Period period =
        dots == std::string_view::npos
            ? Period{std::string(words), std::string(words)}
            : Period{std::string(words.substr(0, dots)), std::string(words.substr(dots + 2))};
    const bool good = period.bounded() && is_date(period.from) && is_date(period.to);
    return good ? std::optional(period) : std::nullopt;
}

bool View::takes(const Document& document) const
{
    const auto is_wanted = [&](const std::string& wanted) {
        return wanted == document.name || (!document.meeting.empty() && wanted == document.meeting);
    };
    return period.takes(document.date) &&
           (meetings.empty() || std::any_of(meetings.begin(), meetings.end(), is_wanted));
}

Graph look(const Network& network, const View& view)
{
    Graph graph;
    merge_ties(network, place_ties(network, view, graph), graph);
    const auto wanted = [&](EdgeKind kind) {
        return std::find(view.kinds.begin(), view.kinds.end(), kind) != view.kinds.end();
    };
    if (wanted(EdgeKind::agreement) || wanted(EdgeKind::conflict)) {
        auto edges = agreement_edges(network, view);
        std::erase_if(edges, [&](const Edge& edge) { return !wanted(edge.kind); });
        graph.edges.insert(graph.edges.end(), edges.begin(), edges.end());
    }
    if (wanted(EdgeKind::vote)) {
        const auto edges = vote_edges(network, view, graph.unanimous);
        graph.edges.insert(graph.edges.end(), edges.begin(), edges.end());
    }
    std::erase_if(graph.edges, [&](const Edge& edge) { return edge.weight < view.least_weight; });
    graph.directed = !std::all_of(view.kinds.begin(), view.kinds.end(), is_mutual);
    number_nodes(network, view, graph);
    return graph;
}

Graph only(const Graph& graph, std::span<const char> keep)
{
    Graph kept = graph;
    kept.edges.clear();
    kept.nodes.clear();
    std::vector<std::uint32_t> numbers(graph.nodes.size(), 0);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        if (keep[i] != 0) {
            kept.edges.push_back(graph.edges[i]);
            numbers[graph.edges[i].from] = numbers[graph.edges[i].to] = 1;
        }
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] != 0) {
            numbers[i] = static_cast<std::uint32_t>(kept.nodes.size());
            kept.nodes.push_back(graph.nodes[i]);
        }
    }
    for (auto& edge : kept.edges) {
        edge.from = numbers[edge.from];
        edge.to = numbers[edge.to];
    }
    return kept;
}

std::vector<std::string> ids_of(const Network& network, const Graph& graph)
{
    std::vector<char> speaks(network.nodes.size(), 0);
    for (const auto& node : graph.nodes) {
        speaks[node.node] |= node.named ? 0 : 1;
    }
    std::vector<std::string> ids;
    ids.reserve(graph.nodes.size());
    for (const auto& node : graph.nodes) {
        const bool twice = node.named && speaks[node.node] != 0;
        ids.push_back((twice ? "of:" : "") + network.nodes[node.node].id);
    }
    return ids;
}

}  // namespace horseshoe::network
