#include "tests/analysis/stance/cases.hpp"

#include <array>

using namespace horseshoe::test;

namespace {

constexpr auto in_english = std::to_array<Case>({
    {"We deplore the death of three UN police officers.", "casualties-1"},
    {"We regret the death of two soldiers of UNMISS.", "casualties-1"},
    {"We condemn the obstruction of the work of UNMISS.", "obstruction-2"},
    {"We are concerned about the restrictions on the movement of UNMISS.", "obstruction-1"},
    {"We deplore the impediments to the operations of the United Nations.", "obstruction-1"},
    {"We condemn any attempt to hamper the efforts of the Council.", "actions-2"},
    {"We condemn the attacks of NATO.", "NATO-2"},
    {"We deplore the closure of the harbour by Tonga.", "TON-1"},
    {"We thank Samoa for convening us to address Tonga’s unlawful act of aggression.",
     "WSM+1 TON-2"},
    {"We are alarmed by the findings in the report of the African Union.", "unnamed-1"},
    {"We are concerned that the mandate of UNMISS will end.", "mission-1"},
    {"We thank Samoa for its support in a debate on the aggression by Tonga.",
     "WSM+1 meeting+1 TON-2"},
});

constexpr auto countered = std::to_array<Case>({
    {"Tonga has bombed Fiji. The fight against impunity matters to us.", "TON-1 impunity-1"},
    {"Tonga has bombed Fiji. We must prevent violations of the law.", "TON-1"},
    {"Tonga has bombed Fiji. We support measures to counter its incitement.",
     "TON-1 measures+1 TON-1"},
});

constexpr auto by_others = std::to_array<Case>({
    {"Tongan aggression goes on. Long ago the town was looted by warlords.", "TON-2 militias-1"},
    {"Tongan aggression goes on. The town was looted by its soldiers.", "TON-2 TON-1"},
    {"Tongan aggression goes on. Schools were shelled.", "TON-2 TON-1"},
});

constexpr auto in_french = std::to_array<Case>({
    {"Nous condamnons les entraves à l’action de la FINUL.", "obstruction-2"},
    {"Nous sommes préoccupés par les entraves au travail de la MINUSCA.", "obstruction-1"},
    {"Nous déplorons la mort de deux policiers de l’ONU.", "unnamed-1"},
    {"Les Tonga ont bombardé les Fidji. Nous devons prévenir les violations du droit.", "TON-1"},
});

}  // namespace

TEST_CASE("a body that is obstructed, or mourns, is not blamed")
{
    check_all(in_english, english_stances);
}

TEST_CASE("what is prevented is nobody's deed by having accused somebody before")
{
    check_all(countered, english_stances);
    check_all(by_others, english_stances);
}

TEST_CASE("the same in French")
{
    check_all(in_french, french_stances);
}
