#include "analysis/network/layout.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/fruchterman_reingold.hpp>
#include <boost/graph/topology.hpp>
#include <boost/property_map/property_map.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace horseshoe::network {
namespace {

struct Pull {
    double strength = 0;
};

using Boosted =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, Pull>;
using Topology = boost::square_topology<std::mt19937>;
using Point = Topology::point_type;

constexpr double side = 1000;
constexpr double pull_to_middle = 0.15;
constexpr int rounds = 300;
constexpr unsigned int seed = 15;

/// The graph with one node more, in the middle, that pulls at all the others a little.
Boosted boosted(const Flat& graph)
{
    Boosted result(graph.size + 1);
    double heaviest = 0;
    const Flat merged = undirected(graph);
    for (const auto& arc : merged.arcs) {
        heaviest = std::max(heaviest, arc.weight);
    }
    for (const auto& arc : merged.arcs) {
        add_edge(arc.from, arc.to, Pull{std::sqrt(arc.weight / heaviest)}, result);
    }
    for (std::size_t node = 0; node < graph.size; ++node) {
        add_edge(node, graph.size, Pull{pull_to_middle}, result);
    }
    return result;
}

std::vector<Point> on_a_circle(std::size_t size, std::span<const std::uint32_t> communities)
{
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!communities.empty()) {
        std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
            return communities[one] < communities[other];
        });
    }
    std::vector<Point> points(size + 1);  // Boost leaves them unset
    points[size][0] = points[size][1] = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const double angle =
            2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(size);
        points[order[i]][0] = side / 3 * std::cos(angle);
        points[order[i]][1] = side / 3 * std::sin(angle);
    }
    return points;
}

/// Fits the places into the unit square, both ways by the same factor.
std::vector<Place> fitted(std::span<const Point> points)
{
    std::vector<Place> places;
    places.reserve(points.size());
    for (const auto& point : points) {
        places.push_back({point[0], point[1]});
    }
    if (places.empty()) {
        return places;
    }
    const auto by_x = [](const Place& one, const Place& other) { return one.x < other.x; };
    const auto by_y = [](const Place& one, const Place& other) { return one.y < other.y; };
    const auto [left, right] = std::minmax_element(places.begin(), places.end(), by_x);
    const auto [low, high] = std::minmax_element(places.begin(), places.end(), by_y);
    const double middle_x = (left->x + right->x) / 2;
    const double middle_y = (low->y + high->y) / 2;
    const double extent = std::max({right->x - left->x, high->y - low->y, 1e-9});
    for (auto& place : places) {
        place = {0.5 + (place.x - middle_x) / extent, 0.5 + (place.y - middle_y) / extent};
    }
    return places;
}

}  // namespace

std::vector<Place> layout(const Flat& graph, std::span<const std::uint32_t> communities)
{
    const Boosted boosted_graph = boosted(graph);
    auto points = on_a_circle(graph.size, communities);
    std::mt19937 random(seed);  // NOLINT(cert-msc51-cpp): the same result each time is wanted
    const Topology topology(random, side);
    const auto attraction = [](auto edge, double k, double distance, const Boosted& of) {
        return of[edge].strength * distance * distance / k;
    };
    boost::fruchterman_reingold_force_directed_layout(
        boosted_graph,
        boost::make_iterator_property_map(points.begin(), get(boost::vertex_index, boosted_graph)),
        topology,
        boost::attractive_force(attraction)
            .force_pairs(boost::all_force_pairs())
            .cooling(boost::linear_cooling<double>(rounds, side / 10)));
    points.pop_back();
    return fitted(points);
}

}  // namespace horseshoe::network
