#include "tests/analysis/stance/reading.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <string_view>
#include <tuple>

namespace {

using horseshoe::parser::Document;
using horseshoe::stance::Act;

/// How strong a stand is: by its polarity, its act, and whether the words beside the cue strengthen
/// it; polarity ends at two.
using Rung = std::tuple<int, int, bool>;

int weight_of(Act act)
{
    switch (act) {
    case Act::condemn: return 3;
    case Act::criticise: return 2;
    case Act::note: return 0;
    default: return 1;
    }
}

/// Of a speech that takes one stand, on Fiji.
Rung rung_of(std::string_view sentence, Document (*record)(std::string_view body), bool positive)
{
    CAPTURE(sentence);
    const auto document = record(sentence);
    const auto stances = horseshoe::test::stances_of(document);
    REQUIRE(stances.size() == 1);
    const auto& stance = stances.front();
    CHECK(stance.target == "FJI");
    CHECK((stance.polarity == 0 || (stance.polarity > 0) == positive));
    const bool strengthened =
        std::any_of(stance.steps.begin(), stance.steps.end(), [](const auto& step) {
            return step.starts_with("strengthened by");
        });
    return {std::abs(stance.polarity), weight_of(stance.act), strengthened};
}

Document in_english(std::string_view sentence)
{
    return horseshoe::test::english_record(fmt::format("Mr. Otieno (Kenya): {}\n", sentence));
}

Document in_french(std::string_view sentence)
{
    return horseshoe::test::french_record(fmt::format("M. Otieno (Kenya) : {}\n", sentence));
}

/// Each is stronger than the one before.
void check_ladder(std::span<const std::string_view> ladder,
                  Document (*record)(std::string_view body),
                  bool positive)
{
    auto below = rung_of(ladder.front(), record, positive);
    for (const auto sentence : ladder.subspan(1)) {
        CAPTURE(sentence);
        const auto rung = rung_of(sentence, record, positive);
        CHECK(below < rung);
        below = rung;
    }
}

}  // namespace

TEST_CASE("the rungs of approval ascend")
{
    constexpr std::array<std::string_view, 3> english{
        "We take note of the decision of Fiji.",
        "We welcome the decision of Fiji.",
        "We strongly welcome the decision of Fiji.",
    };
    constexpr std::array<std::string_view, 3> french{
        "Nous prenons note de la décision des Fidji.",
        "Nous nous félicitons de la décision des Fidji.",
        "Nous nous félicitons vivement de la décision des Fidji.",
    };
    check_ladder(english, in_english, true);
    check_ladder(french, in_french, true);
}

TEST_CASE("the rungs of disapproval ascend")
{
    constexpr std::array<std::string_view, 5> english{
        "We take note of the decision of Fiji.",
        "We are concerned about the decision of Fiji.",
        "We deplore the decision of Fiji.",
        "We condemn the decision of Fiji.",
        "We condemn in the strongest terms the decision of Fiji.",
    };
    constexpr std::array<std::string_view, 5> french{
        "Nous prenons note de la décision des Fidji.",
        "Nous sommes préoccupés par la décision des Fidji.",
        "Nous déplorons la décision des Fidji.",
        "Nous condamnons la décision des Fidji.",
        "Nous condamnons dans les termes les plus fermes la décision des Fidji.",
    };
    check_ladder(english, in_english, false);
    check_ladder(french, in_french, false);
}

TEST_CASE("regret stands on the rung of deploring")
{
    CHECK(rung_of("We regret the decision of Fiji.", in_english, false) ==
          rung_of("The decision of Fiji is deplorable.", in_english, false));
    CHECK(rung_of("Nous regrettons la décision des Fidji.", in_french, false) ==
          rung_of("La décision des Fidji est déplorable.", in_french, false));
}

TEST_CASE("words of other meaning with the stem of an intensifier strengthen nothing")
{
    CHECK(rung_of("We welcome the decision of Fiji.", in_english, true) ==
          rung_of("We welcome the completion of the work of Fiji.", in_english, true));
    CHECK(rung_of("Fiji has breached resolution 1 (1946).", in_english, false) ==
          rung_of("Fiji has breached the truce.", in_english, false));
}
