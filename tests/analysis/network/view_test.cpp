#include "analysis/network/evidence.hpp"
#include "analysis/network/network.hpp"
#include "analysis/network/view.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace horseshoe::network;

namespace {

/// Three delegations and two targets, in two meetings and a letter.
Network small_network()
{
    Builder builder;
    const auto nor = builder.node("NOR", EntityKind::state, true);
    const auto est = builder.node("EST", EntityKind::state, true);
    const auto au = builder.node("AU", EntityKind::organisation, true);
    const auto terrorism = builder.node("terrorism", EntityKind::topic);
    builder.begin_document({"S/PV.90001", "S/PV.90001", "2030-05-01"});
    builder.add(EdgeKind::mention, nor, est, 1);
    builder.add(EdgeKind::mention, nor, au, 2);
    builder.add(EdgeKind::mention, nor, est, 3);
    builder.add(EdgeKind::mention, nor, nor, 4);
    builder.add(EdgeKind::stance, nor, terrorism, 5, -2);
    builder.add(EdgeKind::stance, est, terrorism, 6, -1);
    builder.begin_document({"S/PV.90002", "S/PV.90002", "2031-06-01"});
    builder.add(EdgeKind::mention, nor, est, 7);
    builder.add(EdgeKind::mention, est, nor, 8);
    builder.add(EdgeKind::stance, nor, au, 9, 2);
    builder.add(EdgeKind::stance, est, au, 10, -1);
    builder.add(EdgeKind::stance, nor, terrorism, 11, -1);
    builder.begin_document({"S/2032/5", "", "2032-01-01"});
    builder.add(EdgeKind::reference, est, nor, 12);
    return builder.finish();
}

std::vector<std::string> lines_of(const Network& network, const Graph& graph)
{
    const auto ids = ids_of(network, graph);
    std::vector<std::string> lines;
    for (const auto& edge : graph.edges) {
        lines.push_back(ids[edge.from] + " " + ids[edge.to] + " " + std::to_string(edge.count));
    }
    return lines;
}

std::vector<std::uint64_t> quotes_of(const EvidenceFinder& finder, const Edge& edge)
{
    std::vector<std::uint64_t> quotes;
    for (const auto& evidence : finder.of(edge)) {
        quotes.push_back(evidence.quote);
    }
    return quotes;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE(
    "Mentions of delegations by delegations are merged over documents; loops are counted apart")
{
    const auto network = small_network();
    const View view;
    const auto graph = look(network, view);
    CHECK(lines_of(network, graph) == Lines{"EST NOR 1", "NOR AU 1", "NOR EST 3"});
    CHECK(graph.of_themselves == 1);
    const auto& edge = graph.edges.back();
    CHECK(edge.first_date == "2030-05-01");
    CHECK(edge.last_date == "2031-06-01");
    CHECK(quotes_of({network, view, graph}, edge) == std::vector<std::uint64_t>{1, 3, 7});
}

TEST_CASE("A view takes a period, a meeting, a weight")
{
    const auto network = small_network();
    View view;
    view.period = *period_of("2031");
    CHECK(lines_of(network, look(network, view)) == Lines{"EST NOR 1", "NOR EST 1"});
    view = {};
    view.meetings = {"S/PV.90001"};
    CHECK(lines_of(network, look(network, view)) == Lines{"NOR AU 1", "NOR EST 2"});
    view = {};
    view.least_weight = 2;
    CHECK(lines_of(network, look(network, view)) == Lines{"NOR EST 3"});
}

TEST_CASE("What several hold together can be left out")
{
    Builder builder;
    const auto nor = builder.node("NOR", EntityKind::state, true);
    const auto est = builder.node("EST", EntityKind::state, true);
    builder.begin_document({"S/2030/1", "", "2030-05-01"});
    builder.add({EdgeKind::mention, nor, est, 1, 0, true});
    builder.add({EdgeKind::mention, nor, est, 2, 0, false});
    builder.add({EdgeKind::mention, nor, est, 3, 0, true});
    const auto network = builder.finish();
    CHECK(network.ties.size() == 2);
    CHECK(lines_of(network, look(network, {})) == Lines{"NOR EST 3"});
    View view;
    view.own_only = true;
    const auto graph = look(network, view);
    CHECK(lines_of(network, graph) == Lines{"NOR EST 1"});
    CHECK(quotes_of({network, view, graph}, graph.edges[0]) == std::vector<std::uint64_t>{2});
}

TEST_CASE("In two modes what is spoken of stands on a side of its own")
{
    const auto network = small_network();
    View view;
    view.mode = Mode::two;
    view.kinds = {EdgeKind::stance};
    auto graph = look(network, view);
    CHECK(lines_of(network, graph) ==
          Lines{"EST AU 1", "EST terrorism 1", "NOR AU 1", "NOR terrorism 2"});
    CHECK(graph.edges[3].polarity == doctest::Approx(-1.5));
    view.named = {EntityKind::state};
    view.kinds = {EdgeKind::mention};
    graph = look(network, view);
    CHECK(lines_of(network, graph) == Lines{"EST of:NOR 1", "NOR of:EST 3"});
    CHECK(graph.of_themselves == 1);
}

TEST_CASE("Agreement and conflict are normalised, and lead to the stances behind them")
{
    const auto network = small_network();
    View view;
    view.kinds = {EdgeKind::agreement, EdgeKind::conflict};
    const auto graph = look(network, view);
    // terrorism: -1.5 and -1; AU: +2 and -1. Agreement 1/(1.5+2), conflict 1/(1.5+2).
    REQUIRE(graph.edges.size() == 2);
    CHECK_FALSE(graph.directed);
    CHECK(graph.edges[0].kind == EdgeKind::agreement);
    CHECK(graph.edges[0].weight == doctest::Approx(1 / 3.5));
    CHECK(graph.edges[0].count == 2);
    CHECK(graph.edges[1].weight == doctest::Approx(1 / 3.5));
    const EvidenceFinder finder(network, view, graph);
    CHECK(quotes_of(finder, graph.edges[0]) == std::vector<std::uint64_t>{6, 5, 11});
    CHECK(quotes_of(finder, graph.edges[1]) == std::vector<std::uint64_t>{10, 9});
    view.least_shared = 3;
    CHECK(look(network, view).edges.empty());
}

TEST_CASE("A stand on each other is not one on a shared target")
{
    Builder builder;
    const auto nor = builder.node("NOR", EntityKind::state, true);
    const auto est = builder.node("EST", EntityKind::state, true);
    const auto per = builder.node("PER", EntityKind::state, true);
    builder.begin_document({"S/PV.90001", "S/PV.90001", "2030-05-01"});
    builder.add(EdgeKind::stance, nor, est, 1, -2);
    builder.add(EdgeKind::stance, est, nor, 2, -2);
    builder.add(EdgeKind::stance, per, est, 3, 1);
    builder.add(EdgeKind::stance, per, nor, 4, 1);
    const auto network = builder.finish();
    View view;
    view.kinds = {EdgeKind::agreement, EdgeKind::conflict};
    view.least_shared = 1;
    const auto graph = look(network, view);
    // NOR and PER share EST, EST and PER share NOR; NOR and EST share nothing.
    CHECK(lines_of(network, graph) == Lines{"EST PER 1", "NOR PER 1"});
    CHECK(graph.edges[0].kind == EdgeKind::conflict);
    CHECK(graph.edges[0].weight == doctest::Approx(0.5));
}

TEST_CASE("Votes are alike where a vote was divided; unanimous ones are counted apart")
{
    Builder builder;
    const auto nor = builder.node("NOR", EntityKind::state);
    const auto est = builder.node("EST", EntityKind::state);
    const auto per = builder.node("PER", EntityKind::state);
    builder.begin_document({"S/PV.90001", "S/PV.90001", "2030-05-01"});
    const auto vote = [&](std::uint64_t id, Choice one, Choice two, Choice three) {
        builder.begin_vote(id);
        builder.add_ballot(nor, one);
        builder.add_ballot(est, two);
        builder.add_ballot(per, three);
    };
    vote(1, Choice::favour, Choice::favour, Choice::favour);
    vote(2, Choice::favour, Choice::favour, Choice::against);
    vote(3, Choice::favour, Choice::abstaining, Choice::abstaining);
    const auto network = builder.finish();
    View view;
    view.kinds = {EdgeKind::vote};
    const auto graph = look(network, view);
    CHECK(graph.unanimous == 1);
    CHECK(lines_of(network, graph) == Lines{"EST NOR 2", "EST PER 2"});
    CHECK(graph.edges[0].weight == doctest::Approx(0.5));
    const EvidenceFinder finder(network, view, graph);
    CHECK(quotes_of(finder, graph.edges[0]) == std::vector<std::uint64_t>{2});
    CHECK(quotes_of(finder, graph.edges[1]) == std::vector<std::uint64_t>{3});
}

TEST_CASE("A period is a date, or two with dots between them")
{
    CHECK(period_of("2022")->takes("2022-02-16"));
    CHECK_FALSE(period_of("2022")->takes("2023-01-01"));
    CHECK(period_of("2009..2014")->takes("2014-12-31"));
    CHECK_FALSE(period_of("2009..2014")->takes("2015-01-01"));
    CHECK(period_of("2020-06..")->takes("2031-01-01"));
    CHECK_FALSE(period_of("2020-06..")->takes("2020-05-31"));
    CHECK_FALSE(period_of("..2014")->takes(""));
    CHECK(Period{}.takes(""));
    for (const char* bad : {"", "..", "yesterday", "2020..now", "20-20"}) {
        CAPTURE(bad);
        CHECK_FALSE(period_of(bad));
    }
}

TEST_CASE("Leaving edges out leaves no node alone")
{
    const auto network = small_network();
    const auto graph = look(network, {});
    const auto kept = only(graph, std::vector<char>{1, 0, 1});
    CHECK(lines_of(network, kept) == Lines{"EST NOR 1", "NOR EST 3"});
    CHECK(kept.nodes.size() == 2);
    CHECK(kept.ties_of(kept.edges[1]).size() == 2);
}

TEST_CASE("A graph's weights are the findings, however they are spread over documents")
{
    CHECK(rc::check([] {
        Builder builder;
        for (const char* id : {"A", "B", "C", "D"}) {
            builder.node(id, EntityKind::state, true);
        }
        std::map<std::tuple<std::uint32_t, std::uint32_t>, double> expected;
        const auto documents = *rc::gen::inRange(1, 5);
        std::uint64_t quote = 0;
        for (int i = 0; i < documents; ++i) {
            builder.begin_document({"D" + std::to_string(i), "", "2030"});
            const auto size = *rc::gen::inRange(0, 20);
            for (int j = 0; j < size; ++j) {
                const auto from = *rc::gen::inRange<std::uint32_t>(0, 4);
                const auto to = *rc::gen::inRange<std::uint32_t>(0, 4);
                builder.add(EdgeKind::mention, from, to, quote++);
                if (from != to) {
                    expected[{from, to}] += 1;
                }
            }
        }
        const auto network = builder.finish();
        const View view;
        const auto graph = look(network, view);
        const EvidenceFinder finder(network, view, graph);
        std::set<std::uint64_t> seen;
        RC_ASSERT(graph.edges.size() == expected.size());
        for (const auto& edge : graph.edges) {
            const auto ends =
                std::make_tuple(graph.nodes[edge.from].node, graph.nodes[edge.to].node);
            RC_ASSERT(edge.weight == expected.at(ends));
            for (const auto& evidence : finder.of(edge)) {
                RC_ASSERT(seen.insert(evidence.quote).second);
            }
        }
        RC_ASSERT(seen.size() + graph.of_themselves == quote);
    }));
}
