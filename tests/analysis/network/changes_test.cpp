#include "analysis/network/changes.hpp"
#include "analysis/network/quote.hpp"

#include <doctest/doctest.h>

using namespace horseshoe::network;

namespace {

NodeMeasures node(double pagerank, double strength)
{
    NodeMeasures result;
    result.pagerank = pagerank;
    result.strength_in = strength;
    return result;
}

}  // namespace

TEST_CASE("Nodes are compared with an earlier period by share and place")
{
    const Measured now{{"EST", "NOR", "PER"}, {node(0.2, 2), node(0.5, 6), node(0.3, 2)}};
    const Measured before{{"AU", "EST", "NOR"}, {node(0.1, 0), node(0.6, 3), node(0.3, 1)}};
    const auto result = changes(now, before);
    REQUIRE(result.size() == 4);
    CHECK(result[0].id == "EST");
    CHECK(result[0].place == 3);
    CHECK(result[0].place_before == 1);
    CHECK(result[0].share == doctest::Approx(0.2));
    CHECK(result[0].share_before == doctest::Approx(0.75));
    CHECK(result[1].place == 1);
    CHECK(result[1].place_before == 2);
    CHECK_FALSE(result[2].before);  // PER is new
    CHECK(result[2].place_before == 0);
    CHECK(result[3].id == "AU");  // and AU is gone
    CHECK_FALSE(result[3].now);
    CHECK(result[3].place_before == 3);
}

TEST_CASE("Places follow the order of ids where only rounding tells values apart")
{
    const Measured measured{{"A", "B", "C"}, {node(0.25, 0), node(0.25 + 1e-15, 0), node(0.5, 0)}};
    CHECK(by_pagerank(measured) == std::vector<std::size_t>{2, 0, 1});
}

TEST_CASE("A quote leads to its stance by id, and to all else by its place")
{
    Network network;
    network.documents = {{"S/PV.90001", "S/PV.90001", "2030-01-01"}};
    const auto stance = quote_of_stance("00b16e8df0ac");
    REQUIRE(stance);
    CHECK(quote_text(network, {EdgeKind::stance, *stance, 0}) == "00b16e8df0ac");
    CHECK(quote_text(network, {EdgeKind::mention, quote_at(4, 203), 0}) ==
          "S/PV.90001 turn 4 line 203");
    CHECK(quote_text(network, {EdgeKind::vote, quote_at(0, 88), 0}) == "S/PV.90001 line 88");
    CHECK_FALSE(quote_of_stance("no id"));
    CHECK_FALSE(quote_of_stance(""));
}
