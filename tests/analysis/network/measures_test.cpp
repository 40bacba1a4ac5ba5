#include "analysis/network/betweenness.hpp"
#include "analysis/network/communities.hpp"
#include "analysis/network/cores.hpp"
#include "analysis/network/measures.hpp"
#include "analysis/network/pagerank.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <string>
#include <vector>

using namespace horseshoe::network;

namespace {

Flat directed(std::size_t size, std::vector<Arc> arcs)
{
    return flatten(size, std::move(arcs), true);
}

Flat star(std::size_t leaves)
{
    std::vector<Arc> arcs;
    for (std::uint32_t leaf = 1; leaf <= leaves; ++leaf) {
        arcs.push_back({0, leaf, 1});
    }
    return flatten(leaves + 1, arcs, false);
}

/// Two groups of five, each with all edges, and one edge between them.
Flat two_cliques()
{
    std::vector<Arc> arcs{{4, 5, 1}};
    for (std::uint32_t side : {0U, 5U}) {
        for (std::uint32_t i = 0; i < 5; ++i) {
            for (std::uint32_t j = i + 1; j < 5; ++j) {
                arcs.push_back({side + i, side + j, 1});
            }
        }
    }
    return flatten(10, arcs, false);
}

Flat random_graph(bool with_directions)
{
    const auto size = *rc::gen::inRange<std::uint32_t>(1, 12);
    const auto count = *rc::gen::inRange(0, 40);
    std::vector<Arc> arcs;
    for (int i = 0; i < count; ++i) {
        arcs.push_back({*rc::gen::inRange<std::uint32_t>(0, size),
                        *rc::gen::inRange<std::uint32_t>(0, size),
                        static_cast<double>(*rc::gen::inRange(1, 4))});
    }
    return flatten(size, arcs, with_directions);
}

}  // namespace

TEST_CASE("Flattening adds up parallel edges and leaves loops out")
{
    const std::vector<Arc> arcs{{1, 0, 2}, {0, 1, 1}, {1, 0, 3}, {1, 1, 9}};
    CHECK(directed(2, arcs).arcs == std::vector<Arc>{{0, 1, 1}, {1, 0, 5}});
    CHECK(flatten(2, arcs, false).arcs == std::vector<Arc>{{0, 1, 6}});
}

TEST_CASE("PageRank adds up to 1 even where edges lead nowhere on")
{
    // Three nodes and one edge: Boost's page_rank adds up to 0.58 here.
    const auto rank = pagerank(directed(3, {{0, 1, 1}}));
    CHECK(std::accumulate(rank.begin(), rank.end(), 0.0) == doctest::Approx(1));
    CHECK(rank[0] == doctest::Approx(rank[2]));
    CHECK(rank[1] == doctest::Approx(1.85 * rank[0]));
}

TEST_CASE("PageRank follows weights")
{
    const auto rank = pagerank(directed(3, {{0, 1, 3}, {0, 2, 1}}));
    const double left = (rank[1] - rank[0]) / (0.85 * rank[0]);
    CHECK(left == doctest::Approx(0.75));
}

TEST_CASE("PageRank adds up to 1 on any graph, and is the same for the same graph")
{
    CHECK(rc::check([] {
        const auto graph = random_graph(true);
        const auto rank = pagerank(graph);
        RC_ASSERT(std::abs(std::accumulate(rank.begin(), rank.end(), 0.0) - 1) < 1e-9);
        RC_ASSERT(rank == pagerank(graph));
    }));
}

TEST_CASE("The middle of a star lies between all others, its leaves between none")
{
    const auto result = betweenness(star(5));
    CHECK(result.values[0] == doctest::Approx(1));
    CHECK(result.values[1] == 0);
    CHECK_FALSE(result.estimated);
}

TEST_CASE("A heavier way round is shorter than a light edge")
{
    // 0 -> 2 directly is 1 long, over 1 it is 1/4 + 1/4.
    const auto result = betweenness(directed(3, {{0, 2, 1}, {0, 1, 4}, {1, 2, 4}}));
    CHECK(result.values[1] == doctest::Approx(0.5));
}

TEST_CASE("Ways as long as each other but for rounding share the paths")
{
    // 1/3 + 1/6 + 1/6 + 1/3 one way and 1/6 + 1/3 + 1/3 + 1/6 the other.
    const auto result = betweenness(directed(
        8,
        {{0, 1, 3}, {1, 2, 6}, {2, 3, 6}, {3, 7, 3}, {0, 4, 6}, {4, 5, 3}, {5, 6, 3}, {6, 7, 6}}));
    // From 0 to 7 half the paths run over each side; 2 also lies on 0-3, 1-3 and 1-7.
    CHECK(result.values[2] * 42 == doctest::Approx(3.5));
    CHECK(result.values[5] * 42 == doctest::Approx(3.5));
}

TEST_CASE("Betweenness is Boost's where lengths are whole numbers")
{
    using Boosted = boost::adjacency_list<boost::vecS,
                                          boost::vecS,
                                          boost::directedS,
                                          boost::no_property,
                                          boost::property<boost::edge_weight_t, double>>;
    CHECK(rc::check([] {
        auto graph = random_graph(true);
        for (auto& arc : graph.arcs) {
            arc.weight = 1 / arc.weight;  // so that lengths are whole
        }
        Boosted boosted(graph.size);
        for (const auto& arc : graph.arcs) {
            add_edge(arc.from, arc.to, 1 / arc.weight, boosted);
        }
        std::vector<double> expected(graph.size, 0);
        boost::brandes_betweenness_centrality(
            boosted,
            boost::centrality_map(boost::make_iterator_property_map(
                                      expected.begin(), get(boost::vertex_index, boosted)))
                .weight_map(get(boost::edge_weight, boosted)));
        const auto result = betweenness(graph);
        const auto size = static_cast<double>(graph.size);
        for (std::size_t i = 0; i < graph.size && graph.size > 2; ++i) {
            RC_ASSERT(std::abs(result.values[i] * (size - 1) * (size - 2) - expected[i]) < 1e-9);
        }
    }));
}

TEST_CASE("Betweenness followed from some nodes only is near that from all, and says so")
{
    std::vector<Arc> arcs;
    for (std::uint32_t i = 0; i < 200; ++i) {
        arcs.push_back({i, (i + 1) % 200, 1});
        arcs.push_back({i, (i * 7 + 3) % 200, 1});
    }
    const auto graph = flatten(200, arcs, false);
    const auto exact = betweenness(graph);
    const auto rough = betweenness(graph, 600 * 100);
    CHECK(rough.estimated);
    CHECK(rough.sources < 200);
    const double whole = std::accumulate(exact.values.begin(), exact.values.end(), 0.0);
    CHECK(std::accumulate(rough.values.begin(), rough.values.end(), 0.0) ==
          doctest::Approx(whole).epsilon(0.1));
}

TEST_CASE("Core numbers do not count parallel edges as partners")
{
    CHECK(core_numbers(directed(2, {{0, 1, 1}, {0, 1, 1}, {1, 0, 1}})) == std::vector<int>{1, 1});
    CHECK(core_numbers(two_cliques()) == std::vector<int>(10, 4));
    CHECK(core_numbers(star(3)) == std::vector<int>{1, 1, 1, 1});
    CHECK(core_numbers({}).empty());
}

TEST_CASE("Two groups with one edge between them are two communities")
{
    const auto communities = find_communities(two_cliques());
    CHECK(communities.count == 2);
    CHECK(communities.of == std::vector<std::uint32_t>{0, 0, 0, 0, 0, 1, 1, 1, 1, 1});
    CHECK(communities.modularity == doctest::Approx(20.0 / 21 - 0.5));
}

TEST_CASE("A ring of groups falls into its groups, the largest first")
{
    std::vector<Arc> arcs;
    std::uint32_t begin = 0;
    for (const std::uint32_t size : {4U, 6U, 5U, 4U}) {
        for (std::uint32_t i = 0; i < size; ++i) {
            for (std::uint32_t j = i + 1; j < size; ++j) {
                arcs.push_back({begin + i, begin + j, 2});
            }
        }
        arcs.push_back({begin, (begin + size) % 19, 1});
        begin += size;
    }
    const auto communities = find_communities(flatten(19, arcs, false));
    CHECK(communities.count == 4);
    CHECK(std::count(communities.of.begin(), communities.of.end(), 0U) == 6);
    CHECK(std::count(communities.of.begin(), communities.of.end(), 1U) == 5);
}

TEST_CASE("Communities are connected within, no worse than all in one, and the same each time")
{
    CHECK(rc::check([] {
        const auto graph = random_graph(*rc::gen::arbitrary<bool>());
        const auto communities = find_communities(graph);
        RC_ASSERT(communities.of.size() == graph.size);
        RC_ASSERT(communities.modularity >= -1e-9);
        RC_ASSERT(std::abs(communities.modularity - modularity(graph, communities.of)) < 1e-9);
        RC_ASSERT(find_communities(graph).of == communities.of);
        std::vector<Arc> within;
        for (const auto& arc : graph.arcs) {
            if (communities.of[arc.from] == communities.of[arc.to]) {
                within.push_back(arc);
            }
        }
        const auto parts = components(flatten(graph.size, within, false));
        RC_ASSERT(std::set<std::uint32_t>(parts.begin(), parts.end()).size() == communities.count);
    }));
}

TEST_CASE("Reciprocity and density are shares of what there is and could be")
{
    const auto graph = directed(3, {{0, 1, 1}, {1, 0, 2}, {1, 2, 1}});
    CHECK(*reciprocity(graph) == doctest::Approx(2.0 / 3));
    CHECK(density(graph, 0) == doctest::Approx(0.5));
    CHECK_FALSE(reciprocity(star(3)));
    CHECK(density(star(3), 0) == doctest::Approx(0.5));
    CHECK(density(directed(3, {{0, 2, 1}}), 1) ==
          doctest::Approx(0.5));  // one side of two, one of one
}

TEST_CASE("The backbone is what is heavier than chance at either end")
{
    // Node 0 spreads 10 over four: chance has a share of 0.7 with (1 - 0.7)^3.
    const auto graph = directed(5, {{0, 1, 7}, {0, 2, 1}, {0, 3, 1}, {0, 4, 1}});
    const auto chances = significance(graph);
    CHECK(chances[0] == doctest::Approx(0.027));
    CHECK(chances[1] == doctest::Approx(0.729));
    CHECK(significance(directed(2, {{0, 1, 9}}))[0] == 1);
}

TEST_CASE("Every measure has a name and one sentence in both languages")
{
    const auto english = explanations("en");
    const auto french = explanations("fr");
    REQUIRE(english.size() == french.size());
    CHECK(english.size() >= 11);
    for (std::size_t i = 0; i < english.size(); ++i) {
        CAPTURE(english[i].measure);
        CHECK(english[i].measure == french[i].measure);
        for (const auto& row : {english[i], french[i]}) {
            CHECK_FALSE(row.name.empty());
            CHECK(row.sentence.ends_with('.'));
            CHECK(row.sentence.find(". ") == std::string_view::npos);
        }
    }
}

TEST_CASE("A graph of several kinds is measured with its parallel edges merged")
{
    Graph graph;
    graph.nodes = {{0, false}, {1, false}, {2, false}};
    const auto edge = [](std::uint32_t from, std::uint32_t to, EdgeKind kind, double weight) {
        Edge result;
        result.from = from;
        result.to = to;
        result.kind = kind;
        result.weight = weight;
        return result;
    };
    graph.edges = {edge(0, 1, EdgeKind::mention, 3),
                   edge(1, 2, EdgeKind::mention, 1),
                   edge(0, 1, EdgeKind::reference, 2)};
    const auto measures = measure(graph);
    CHECK(measures.edges == 2);
    CHECK(measures.significance.size() == 3);
    CHECK(measures.nodes[0].degree_out == 1);
    CHECK(measures.nodes[0].strength_out == 5);
    CHECK(measures.nodes[1].degree_in == 1);
    CHECK(measures.nodes[1].betweenness == doctest::Approx(0.5));
    CHECK(measures.parts == 1);
    CHECK(measure(Graph{}).nodes.empty());
}
