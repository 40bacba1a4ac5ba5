// Reads a graph and writes its measures as JSON, for compare_with_igraph.py.
//   measure_edges directed|undirected SIZE < edges     (lines of "from to weight")

#include "analysis/network/backbone.hpp"
#include "analysis/network/measures.hpp"

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

using namespace horseshoe::network;

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "measure_edges directed|undirected SIZE < edges\n";
        return 2;
    }
    Graph graph;
    graph.directed = std::string(argv[1]) == "directed";
    graph.nodes.resize(std::stoul(argv[2]));
    Edge edge;
    while (std::cin >> edge.from >> edge.to >> edge.weight) {
        graph.edges.push_back(edge);
    }
    const auto measures = measure(graph);
    nlohmann::json out{{"edges", measures.edges},
                       {"density", measures.density},
                       {"reciprocity", measures.reciprocity.value_or(-1)},
                       {"parts", measures.parts},
                       {"modularity", measures.modularity},
                       {"significance", measures.significance}};
    for (const auto& node : measures.nodes) {
        out["degree_in"].push_back(node.degree_in);
        out["degree_out"].push_back(node.degree_out);
        out["strength_in"].push_back(node.strength_in);
        out["strength_out"].push_back(node.strength_out);
        out["pagerank"].push_back(node.pagerank);
        out["betweenness"].push_back(node.betweenness);
        out["core"].push_back(node.core);
        out["community"].push_back(node.community);
    }
    std::cout << out << '\n';
}
