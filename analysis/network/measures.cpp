#include "analysis/network/measures.hpp"

#include "analysis/network/betweenness.hpp"
#include "analysis/network/communities.hpp"
#include "analysis/network/cores.hpp"
#include "analysis/network/embedded.hpp"
#include "analysis/network/pagerank.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace horseshoe::network {
namespace {

auto ends_of(const Arc& arc)
{
    return std::tie(arc.from, arc.to);
}

const Arc* find_arc(const Flat& graph, std::uint32_t from, std::uint32_t to)
{
    if (!graph.directed && from > to) {
        std::swap(from, to);
    }
    const Arc wanted{from, to, 0};
    const auto found = std::lower_bound(
        graph.arcs.begin(), graph.arcs.end(), wanted, [](const Arc& one, const Arc& other) {
            return ends_of(one) < ends_of(other);
        });
    return found != graph.arcs.end() && ends_of(*found) == ends_of(wanted) ? &*found : nullptr;
}

void add_degrees(const Flat& graph, std::vector<NodeMeasures>& nodes)
{
    const auto add = [&](std::uint32_t from, std::uint32_t to, double weight) {
        ++nodes[from].degree_out;
        nodes[from].strength_out += weight;
        ++nodes[to].degree_in;
        nodes[to].strength_in += weight;
    };
    for (const auto& arc : graph.arcs) {
        add(arc.from, arc.to, arc.weight);
        if (!graph.directed) {
            add(arc.to, arc.from, arc.weight);
        }
    }
}

/// Each edge of the graph has the significance of the arc that it went into.
std::vector<double> significance_of_edges(const Graph& graph, const Flat& flat)
{
    const auto of_arcs = significance(flat);
    std::vector<double> of_edges;
    of_edges.reserve(graph.edges.size());
    for (const auto& edge : graph.edges) {
        const auto* const arc = find_arc(flat, edge.from, edge.to);
        of_edges.push_back(of_arcs[static_cast<std::size_t>(arc - flat.arcs.data())]);
    }
    return of_edges;
}

std::size_t count_parts(const Flat& graph)
{
    const auto parts = components(graph);
    return parts.empty() ? 0 : *std::max_element(parts.begin(), parts.end()) + std::size_t{1};
}

}  // namespace

Flat flat_of(const Graph& graph)
{
    std::vector<Arc> arcs;
    arcs.reserve(graph.edges.size());
    for (const auto& edge : graph.edges) {
        arcs.push_back({edge.from, edge.to, edge.weight});
    }
    return flatten(graph.nodes.size(), std::move(arcs), graph.directed);
}

std::optional<double> reciprocity(const Flat& graph)
{
    if (!graph.directed || graph.arcs.empty()) {
        return std::nullopt;
    }
    const auto answered = std::count_if(graph.arcs.begin(), graph.arcs.end(), [&](const Arc& arc) {
        return find_arc(graph, arc.to, arc.from) != nullptr;
    });
    return static_cast<double>(answered) / static_cast<double>(graph.arcs.size());
}

double density(const Flat& graph, std::size_t named)
{
    const auto size = static_cast<double>(graph.size);
    const auto side = static_cast<double>(named);
    const double pairs = named > 0 ? side * (size - side) : size * (size - 1);
    const double possible = graph.directed || named > 0 ? pairs : pairs / 2;
    return possible > 0 ? static_cast<double>(graph.arcs.size()) / possible : 0;
}

Measures measure(const Graph& graph)
{
    const Flat flat = flat_of(graph);
    const auto named = static_cast<std::size_t>(std::count_if(
        graph.nodes.begin(), graph.nodes.end(), [](const GraphNode& node) { return node.named; }));
    Measures measures;
    measures.edges = flat.arcs.size();
    measures.directed = flat.directed;
    measures.density = density(flat, named);
    measures.reciprocity = reciprocity(flat);
    measures.parts = count_parts(flat);
    measures.significance = significance_of_edges(graph, flat);
    measures.nodes.resize(flat.size);
    add_degrees(flat, measures.nodes);
    const auto ranks = pagerank(flat);
    // In two modes no way is longer than one edge.
    const auto between =
        named > 0 ? Betweenness{std::vector<double>(flat.size, 0)} : betweenness(flat);
    const auto cores = core_numbers(flat);
    const auto communities = find_communities(flat);
    measures.betweenness_estimated = between.estimated;
    measures.betweenness_sources = between.sources;
    measures.communities = communities.count;
    measures.modularity = communities.modularity;
    for (std::size_t i = 0; i < flat.size; ++i) {
        NodeMeasures& node = measures.nodes[i];
        node.pagerank = ranks[i];
        node.betweenness = between.values[i];
        node.core = cores[i];
        node.community = communities.of[i];
    }
    return measures;
}

std::vector<Explanation> explanations(std::string_view language)
{
    std::vector<Explanation> found;
    for (const auto& table : embedded()) {
        for (const auto& row : parser::read_tsv(table.text)) {
            if (row[1] == language) {
                found.push_back({row[0], row[1], row[2], row[3]});
            }
        }
    }
    return found;
}

}  // namespace horseshoe::network
