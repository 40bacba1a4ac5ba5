#include "analysis/network/cores.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/property_map/property_map.hpp>

namespace horseshoe::network {
namespace {

using Boosted = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

/// Of the merged edges only: Boost counts parallel ones as so many partners.
Boosted boosted(const Flat& graph)
{
    Boosted result(graph.size);
    for (const auto& arc : undirected(graph).arcs) {
        add_edge(arc.from, arc.to, result);
    }
    return result;
}

}  // namespace

std::vector<int> core_numbers(const Flat& graph)
{
    const auto merged = boosted(graph);
    std::vector<int> cores(graph.size, 0);
    if (graph.size > 0) {
        boost::core_numbers(
            merged,
            boost::make_iterator_property_map(cores.begin(), get(boost::vertex_index, merged)));
    }
    return cores;
}

std::vector<std::uint32_t> components(const Flat& graph)
{
    const auto merged = boosted(graph);
    std::vector<std::uint32_t> parts(graph.size, 0);
    if (graph.size > 0) {
        boost::connected_components(
            merged,
            boost::make_iterator_property_map(parts.begin(), get(boost::vertex_index, merged)));
    }
    return parts;
}

}  // namespace horseshoe::network
