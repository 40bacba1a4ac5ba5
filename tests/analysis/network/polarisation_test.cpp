#include "analysis/network/polarisation.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace horseshoe::network;

namespace {

/// Delegations that each take one stand on one target.
Network stands(std::initializer_list<int> polarities)
{
    Builder builder;
    const auto target = builder.node("terrorism", EntityKind::topic);
    builder.begin_document({"S/PV.90001", "S/PV.90001", "2030-05-01"});
    std::uint64_t quote = 0;
    for (const int polarity : polarities) {
        const auto holder = builder.node("D" + std::to_string(quote), EntityKind::state, true);
        builder.add(EdgeKind::stance, holder, target, quote++, polarity);
    }
    return builder.finish();
}

}  // namespace

TEST_CASE("Polarisation is 0 where all stand alike and 1 where halves stand at the ends")
{
    CHECK(*polarisation(stands({-1, -1, -1}), {}).overall == 0);
    CHECK(*polarisation(stands({-2, -2, 2, 2}), {}).overall == 1);
    CHECK(*polarisation(stands({-1, -1, 1, 1}), {}).overall == doctest::Approx(0.25));
}

TEST_CASE("Fewer than three delegations on a target tell nothing")
{
    CHECK_FALSE(polarisation(stands({-2, 2}), {}).overall);
}

TEST_CASE("The most dividing target comes first, with its sides counted")
{
    Builder builder;
    const auto calm = builder.node("AU", EntityKind::organisation);
    const auto hot = builder.node("NATO", EntityKind::organisation);
    builder.begin_document({"S/PV.90001", "S/PV.90001", "2030-05-01"});
    for (std::uint64_t i = 0; i < 4; ++i) {
        const auto holder = builder.node("D" + std::to_string(i), EntityKind::state, true);
        builder.add(EdgeKind::stance, holder, calm, i, 1);
        builder.add(EdgeKind::stance, holder, hot, i, i < 3 ? 1 : -2);
    }
    const auto network = builder.finish();
    const auto result = polarisation(network, {});
    REQUIRE(result.targets.size() == 2);
    CHECK(network.nodes[result.targets[0].target].id == "NATO");
    CHECK(result.targets[0].approving == 3);
    CHECK(result.targets[0].disapproving == 1);
    CHECK(result.targets[1].polarisation == 0);
    CHECK(*result.overall == doctest::Approx(result.targets[0].polarisation / 2));
}
