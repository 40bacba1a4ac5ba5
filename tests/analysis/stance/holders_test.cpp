#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto of_others = std::to_array<Case>({
    {"According to Samoa, Fiji has violated the truce.", "WSM>FJI-1"},
    {"Samoa declared that Fiji had refused to talk.", "WSM>FJI-1"},
    {"Samoa condemned the decision of Fiji.", "WSM>FJI-2"},
    {"In accordance with the treaty with Samoa, we thank Tonga.", "TON+1"},
});

constexpr auto through_offices = std::to_array<Case>({
    {"We welcome the statement by the President of Tonga.", "TON+1"},
    {"We thank the President of Tonga and the President of the Council.",
     "TON+1 council presidency+1"},
    {"We thank the Secretary-General for his report.", "UNSG+1"},
    {"We condemn the decision of the Government of Fiji.", "FJI-2"},
});

constexpr auto through_nominals = std::to_array<Case>({
    {"Fiji spoke last. We regret the decision of that country.", "FJI-1"},
    {"Terrorism and piracy cross borders. We condemn these threats.", "terrorism-2 piracy-2"},
});

constexpr auto of_others_in_french = std::to_array<Case>({
    {"Selon le Samoa, les Fidji ont violé la trêve.", "WSM>FJI-1"},
    {"Le Samoa a déclaré que les Fidji avaient violé la trêve.", "WSM>FJI-1"},
    // Nobody is spoken for who is not named.
    {"Au nom de mon gouvernement, merci à tous ceux qui sont venus. Les Fidji ont violé la trêve.",
     "FJI-1"},
});

}  // namespace

TEST_CASE("views that are told as others’ are theirs")
{
    check_all(of_others, english_stances);
    check_all(of_others_in_french, french_stances);
}

TEST_CASE("who holds an office stands for whom it is of")
{
    check_all(through_offices, english_stances);
}

TEST_CASE("“that country” and “these threats” are what was spoken of")
{
    check_all(through_nominals, english_stances);
}
