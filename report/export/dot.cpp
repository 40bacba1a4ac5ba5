#include "report/export/network_file.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::exporting {
namespace {

/// Of Graphviz's own colour-blind-safe scheme; the ninth community and all after it are grey.
constexpr std::size_t colours = 8;

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        out += c == '\n' ? ' ' : c;
    }
    return out + "\"";
}

}  // namespace

std::string as_dot(const NetworkFile& file)
{
    const auto& graph = file.graph;
    double heaviest = 0;
    for (const auto& edge : graph.edges) {
        heaviest = std::max(heaviest, edge.weight);
    }
    std::string out = fmt::format("// {}\n{} horseshoe {{\n"
                                  "  graph [overlap=false, splines=true, outputorder=edgesfirst];\n"
                                  "  node [shape=ellipse, style=filled, colorscheme=set28];\n",
                                  file.description,
                                  graph.directed ? "digraph" : "graph");
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const auto community = file.measures.nodes[i].community;
        const std::string colour =
            community < colours ? std::to_string(community + 1) : std::string("\"/x11/gray85\"");
        out += fmt::format("  {} [label={}, fillcolor={}, shape={}, tooltip={}];\n",
                           quoted(file.ids[i]),
                           quoted(file.ids[i]),
                           colour,
                           graph.nodes[i].named ? "box" : "ellipse",
                           quoted(file.labels[i]));
    }
    for (const auto& edge : graph.edges) {
        const bool undirected = graph.directed && network::is_mutual(edge.kind);
        out += fmt::format("  {} {} {} [weight={}, penwidth={:.2f}, edgetooltip=\"{} {}\"{}];\n",
                           quoted(file.ids[edge.from]),
                           graph.directed ? "->" : "--",
                           quoted(file.ids[edge.to]),
                           number(edge.weight),
                           0.5 + 5 * edge.weight / heaviest,
                           word(edge.kind),
                           number(edge.weight),
                           undirected ? ", dir=none" : "");
    }
    return out + "}\n";
}

}  // namespace horseshoe::exporting
