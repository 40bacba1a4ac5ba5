#include "analysis/network/evidence.hpp"
#include "analysis/network/from_store.hpp"
#include "analysis/network/quote.hpp"
#include "analysis/network/view.hpp"
#include "analysis/store/queries.hpp"
#include "tests/analysis/stored.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace horseshoe;
using network::EdgeKind;
using Lines = std::vector<std::string>;

namespace {

constexpr const char* debate =
    "Mr. Otieno (Kenya): We condemn terrorism. China helps us. NATO does not help China.\n\n"
    "The President: I give the floor to the representative of China.\n\n"
    "Mr. Fan (China): I thank the representative of Kenya for his statement. We condemn terrorism, "
    "and Chad knows it.";

network::View view_of(std::vector<EdgeKind> kinds)
{
    network::View view;
    view.kinds = std::move(kinds);
    return view;
}

Lines lines_of(const network::NamedNetwork& from, const network::View& view)
{
    const auto graph = network::look(from.network, view);
    const auto ids = network::ids_of(from.network, graph);
    Lines lines;
    for (const auto& edge : graph.edges) {
        lines.push_back(ids[edge.from] + " " + ids[edge.to] + " " + std::to_string(edge.count));
    }
    return lines;
}

}  // namespace

TEST_CASE("Mentions, references and stances of a record make its network")
{
    auto store = store::Store::in_memory();
    test::add_record(store, 90201, "Tuesday, 3 March 2020", debate);
    const auto from = network::network_of(store, {});
    // Chad is named, but does not speak; the President's words are nobody's.
    CHECK(lines_of(from, view_of({EdgeKind::mention})) == Lines{"CHN KEN 1", "KEN CHN 2"});
    CHECK(lines_of(from, view_of({EdgeKind::reference})) == Lines{"CHN KEN 1"});
    auto view = view_of({EdgeKind::stance});
    view.mode = network::Mode::two;
    view.named = {gazetteer::EntityKind::topic};
    CHECK(lines_of(from, view) == Lines{"CHN terrorism 1", "KEN terrorism 1"});
    const auto node = std::find_if(from.network.nodes.begin(),
                                   from.network.nodes.end(),
                                   [](const auto& one) { return one.id == "KEN"; });
    REQUIRE(node != from.network.nodes.end());
    CHECK(from.names[static_cast<std::size_t>(node - from.network.nodes.begin())] == "Kenya");
}

TEST_CASE("Edges lead to the stances of the store, by id")
{
    auto store = store::Store::in_memory();
    test::add_record(store, 90201, "Tuesday, 3 March 2020", debate);
    std::set<std::string> keys;
    store::stances(store, {}, [&](const auto& row) { keys.insert(row.key); });
    const auto from = network::network_of(store, {});
    auto view = view_of({EdgeKind::stance});
    view.mode = network::Mode::two;
    view.named = {gazetteer::EntityKind::topic};
    const auto graph = network::look(from.network, view);
    const network::EvidenceFinder finder(from.network, view, graph);
    REQUIRE_FALSE(graph.edges.empty());
    for (const auto& edge : graph.edges) {
        for (const auto& evidence : finder.of(edge)) {
            CHECK(keys.contains(network::quote_text(from.network, evidence)));
        }
    }
}

TEST_CASE("Filters choose documents, who speaks and who is spoken of")
{
    auto store = store::Store::in_memory();
    test::add_record(store, 90201, "Tuesday, 3 March 2020", debate);
    test::add_record(store,
                     90202,
                     "Wednesday, 3 March 2021",
                     "Mr. Otieno (Kenya): China has a river.\n\n"
                     "The President: I give the floor to the representative of China.\n\n"
                     "Mr. Fan (China): So has Kenya.");
    const auto view = view_of({EdgeKind::mention});
    const auto lines = [&](const store::Selection& selection) {
        return lines_of(network::network_of(store, selection), view);
    };
    store::Selection selection;
    CHECK(lines(selection) == Lines{"CHN KEN 2", "KEN CHN 3"});
    selection.from = "2021";
    CHECK(lines(selection) == Lines{"CHN KEN 1", "KEN CHN 1"});
    selection = {};
    selection.meeting = {"S/PV.90202"};
    CHECK(lines(selection) == Lines{"CHN KEN 1", "KEN CHN 1"});
    selection = {};
    selection.by = {"KEN"};
    CHECK(lines(selection) == Lines{"KEN CHN 3"});
    selection = {};
    selection.of = {"KEN"};
    CHECK(lines(selection) == Lines{"CHN KEN 2"});
    selection = {};
    selection.role = {"guest"};
    CHECK(lines(selection).empty());
}

TEST_CASE("What signatories hold together is each one's, and marked")
{
    auto store = store::Store::in_memory();
    test::add_sample(store, "lettre_2030.txt");
    const auto from = network::network_of(store, {});
    int held = 0;
    for (const auto& tie : from.network.ties) {
        if (from.network.nodes[tie.from].id == "KAZ") {
            CHECK(tie.shared);
            ++held;
        }
    }
    CHECK(held > 0);
}

TEST_CASE("Votes of a record are ballots")
{
    auto store = store::Store::in_memory();
    test::add_sample(store, "S_PV.90001_en.txt");
    const auto from = network::network_of(store, {});
    CHECK_FALSE(from.network.votes.empty());
    auto view = view_of({EdgeKind::vote});
    view.least_shared = 1;
    const auto graph = network::look(from.network, view);
    REQUIRE_FALSE(graph.edges.empty());
    for (const auto& edge : graph.edges) {
        CHECK(edge.weight > 0);
        CHECK(edge.weight <= 1);
    }
}
