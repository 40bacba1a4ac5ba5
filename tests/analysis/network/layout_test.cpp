#include "analysis/network/communities.hpp"
#include "analysis/network/layout.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <random>
#include <vector>

using namespace horseshoe::network;

namespace {

double distance(const Place& one, const Place& other)
{
    return std::hypot(one.x - other.x, one.y - other.y);
}

Flat grouped(std::uint32_t size, std::uint32_t group)
{
    std::mt19937 random(3);
    std::vector<Arc> arcs;
    for (std::uint32_t i = 0; i < size * 6; ++i) {
        const auto one = static_cast<std::uint32_t>(random() % size);
        const auto other = random() % 10 == 0
                               ? static_cast<std::uint32_t>(random() % size)
                               : one / group * group + static_cast<std::uint32_t>(random() % group);
        arcs.push_back({one, std::min(other, size - 1), 1});
    }
    return flatten(size, arcs, false);
}

}  // namespace

TEST_CASE("Places fill the unit square, nowhere two in one spot, and repeat")
{
    const auto graph = grouped(40, 10);
    const auto places = layout(graph, find_communities(graph).of);
    REQUIRE(places.size() == 40);
    double least = 1;
    for (std::size_t i = 0; i < places.size(); ++i) {
        CHECK(places[i].x >= -1e-9);
        CHECK(places[i].x <= 1 + 1e-9);
        CHECK(places[i].y >= -1e-9);
        CHECK(places[i].y <= 1 + 1e-9);
        for (std::size_t j = 0; j < i; ++j) {
            least = std::min(least, distance(places[i], places[j]));
        }
    }
    CHECK(least > 0.01);
    const auto again = layout(graph, find_communities(graph).of);
    CHECK(std::equal(
        places.begin(), places.end(), again.begin(), [](const auto& one, const auto& other) {
            return one.x == other.x && one.y == other.y;
        }));
}

TEST_CASE("Who is tied is nearer than who is not")
{
    const auto graph = grouped(40, 10);
    const auto places = layout(graph, find_communities(graph).of);
    double within = 0;
    double between = 0;
    int pairs_within = 0;
    int pairs_between = 0;
    for (std::uint32_t i = 0; i < 40; ++i) {
        for (std::uint32_t j = 0; j < i; ++j) {
            const bool same = i / 10 == j / 10;
            (same ? within : between) += distance(places[i], places[j]);
            ++(same ? pairs_within : pairs_between);
        }
    }
    CHECK(within / pairs_within < 0.7 * between / pairs_between);
}

TEST_CASE("Parts that are not connected stay on one page; one node and none are no trouble")
{
    const auto places = layout(flatten(6, {{0, 1, 1}, {2, 3, 1}}, false), {});
    REQUIRE(places.size() == 6);
    for (const auto& place : places) {
        CHECK(std::isfinite(place.x));
    }
    CHECK(layout({}, {}).empty());
    const auto alone = layout(flatten(1, {}, false), {});
    REQUIRE(alone.size() == 1);
    CHECK(alone[0].x == doctest::Approx(0.5));
}

TEST_CASE("250 nodes are laid out in well under a second")
{
    const auto graph = grouped(250, 25);
    const auto communities = find_communities(graph).of;
    const auto begin = std::clock();
    layout(graph, communities);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    MESSAGE("250 nodes, " << graph.arcs.size() << " edges: " << seconds << " s");
#ifdef NDEBUG
    CHECK(seconds < 1.0);
#endif
}
