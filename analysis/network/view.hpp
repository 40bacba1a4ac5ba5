#pragma once

#include "analysis/network/network.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::network {

/// From a date to a date, both taken in and both as coarse as they are given: "2022", "2022-02".
struct Period {
    std::string from;  ///< empty: no bound
    std::string to;

    /// What has no date is in no bounded period.
    bool takes(std::string_view date) const;
    bool bounded() const { return !from.empty() || !to.empty(); }
};

/// "2009..2014", "2020-01..", "..2014" or "2022"; none: it is not so written.
std::optional<Period> period_of(std::string_view words);

enum class Mode : std::uint8_t {
    one,  ///< delegations and delegations
    two   ///< delegations on one side, what they speak of on the other
};

/// What part of a network is looked at.
struct View {
    std::vector<EdgeKind> kinds{EdgeKind::mention};
    Mode mode = Mode::one;
    /// Of what is spoken of; empty: in two modes bodies, missions, groups and topics.
    std::vector<EntityKind> named;
    Period period;
    std::vector<std::string> meetings;  ///< symbols of meetings or documents; empty: all
    double least_weight = 0;            ///< of an edge
    std::uint32_t least_shared = 2;     ///< targets, or divided votes, that two delegations share

    bool own_only = false;  ///< nothing that several hold together

    bool takes(const Document& document) const;
    bool takes(const Tie& tie) const { return !own_only || !tie.shared; }
};

struct GraphNode {
    std::uint32_t node = 0;  ///< index of the network's
    bool named = false;      ///< in two modes: on the side of what is spoken of
};

struct Edge {
    std::uint32_t from = 0;  ///< indices of the graph's nodes
    std::uint32_t to = 0;
    EdgeKind kind = EdgeKind::mention;
    double weight = 0;               ///< number of quotes; of mutual kinds a share from 0 to 1
    std::uint32_t count = 0;         ///< of quotes; of mutual kinds what is shared
    std::optional<double> polarity;  ///< of stances the mean
    std::string first_date;          ///< empty: not known
    std::string last_date;
    std::uint32_t first_tie = 0;  ///< of Graph::ties; mutual kinds have none of their own
    std::uint32_t tie_count = 0;
};

/// A view with parallel ties of one kind merged; edges of different kinds stay apart.
struct Graph {
    std::vector<GraphNode> nodes;     ///< by id
    std::vector<Edge> edges;          ///< by kind, from, to
    std::vector<std::uint32_t> ties;  ///< indices of the network's; by document within an edge
    std::uint64_t of_themselves = 0;  ///< quotes left out because somebody speaks of itself
    std::uint64_t unanimous = 0;      ///< votes left out because nobody differed
    bool directed = true;             ///< false where all edges are mutual

    std::span<const std::uint32_t> ties_of(const Edge& edge) const
    {
        return std::span(ties).subspan(edge.first_tie, edge.tie_count);
    }
};

/// Nodes are those that have an edge.
Graph look(const Network& network, const View& view);

/// The graph without the edges that `keep` says no to (a byte an edge), and without the nodes that
/// are left alone.
Graph only(const Graph& graph, std::span<const char> keep);

/// The id of a graph's node: "NATO", or "of:NATO" where NATO also stands on the other side.
std::vector<std::string> ids_of(const Network& network, const Graph& graph);

}  // namespace horseshoe::network
