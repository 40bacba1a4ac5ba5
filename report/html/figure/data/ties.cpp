#include "report/html/figure/data/ties.hpp"

#include "analysis/network/layout.hpp"
#include "analysis/network/measures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <vector>

namespace horseshoe::figure {

namespace {

/// The graph without its lighter edges; as heavy ones at the limit stay together.
network::Graph heaviest(const network::Graph& graph, std::size_t most)
{
    if (graph.edges.size() <= most) {
        return graph;
    }
    std::vector<double> weights;
    for (const auto& edge : graph.edges) {
        weights.push_back(edge.weight);
    }
    std::ranges::sort(weights, std::greater<>{});
    const double limit = weights[most - 1];
    const bool too_many = weights[most] == limit && weights.front() > limit;
    std::vector<char> keep;
    for (const auto& edge : graph.edges) {
        keep.push_back(too_many ? edge.weight > limit : edge.weight >= limit);
    }
    return network::only(graph, keep);
}

}  // namespace

NetworkFigure network_figure_of(const network::NamedNetwork& from,
                                const network::View& view,
                                std::size_t most,
                                const Words& words,
                                const Links& links)
{
    const auto graph = heaviest(network::look(from.network, view), most);
    const auto measures = network::measure(graph);
    std::vector<std::uint32_t> communities;
    for (const auto& node : measures.nodes) {
        communities.push_back(node.community);
    }
    const auto places = network::layout(network::flat_of(graph), communities);
    const auto ids = network::ids_of(from.network, graph);

    NetworkFigure figure;
    figure.directed = graph.directed;
    const std::string kind{
        network::word(view.kinds.empty() ? network::EdgeKind::mention : view.kinds.front())};
    figure.question = words(fmt::format("network.question.{}", kind));
    figure.weight = words(fmt::format("network.weight.{}", kind));
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const auto& node = from.network.nodes[graph.nodes[i].node];
        const auto& measure = measures.nodes[i];
        figure.nodes.push_back(
            {ids[i],
             words.has("short." + node.id) ? words("short." + node.id)
                                           : from.names[graph.nodes[i].node],
             node.speaks && !graph.nodes[i].named ? NodeShape::delegation : NodeShape::named,
             graph.directed ? measure.strength_in + measure.strength_out : measure.strength_in,
             measure.community,
             {places[i].x, places[i].y},
             node.speaks ? links.delegation(node.id) : links.target(node.id)});
    }
    for (const auto& edge : graph.edges) {
        figure.edges.push_back({edge.from,
                                edge.to,
                                edge.weight,
                                edge.polarity,
                                links.words(ids[edge.from], ids[edge.to])});
    }
    return figure;
}

}  // namespace horseshoe::figure
