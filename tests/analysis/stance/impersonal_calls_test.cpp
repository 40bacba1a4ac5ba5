#include "tests/analysis/stance/cases.hpp"

#include <array>

using namespace horseshoe::test;

namespace {

constexpr auto asked = std::to_array<Case>({
    {"It is essential that Tonga halt the bombing.", "TON-1"},
    {"It is also imperative that Tonga respect the ceasefire.", "TON+0 ceasefire+1"},
    {"It is important that the Council support Fiji.", "UNSC+0 FJI+1"},
    {"It is crucial that Fiji be supported.", "FJI+1"},
    {"It is also essential that the Government of Fiji promote dialogue.", "FJI+0"},
    {"It is imperative to recognize that the islands of Fiji lie far apart.", ""},
    {"We find it important that the elections be held.", "elections+1"},
});

constexpr auto asked_in_french = std::to_array<Case>({
    {"Il est essentiel que les Tonga cessent les bombardements.", "TON-1"},
    {"Il est important que la mission reconnaisse le rôle que les Fidji peuvent jouer.",
     "FJI+0 FJI+1"},
});

constexpr auto support_that_harms = std::to_array<Case>({
    {"Support by Tonga for the junta has given it a free hand for aggression.", "TON-1"},
    {"The support provided by Samoa to the mission is invaluable.", "WSM+1"},
    {"Thanks to the good offices of Samoa, Fiji and Tonga have signed.", "WSM+1"},
    {"Thanks to Samoa, Fiji and Tonga, peace has come.", "WSM+1 FJI+1 TON+1"},
});

constexpr auto nouns = std::to_array<Case>({
    {"Tonga should withdraw its equipment from Samoa.", "TON-1"},
    {"Tonga must release the arms from Samoa.", "TON-1"},
    {"The rebels, armed and supplied from Tonga, attacked the town.", "TON-1"},
    {"Tonga hampers planning by the United Nations.", "TON-1"},
    {"We back the Doha and Cairo tracks.", ""},
    {"We thank all members except Tonga.", ""},
    {"The Council backs it, and we commend the brave men and women of that mission.",
     "personnel+1"},
    {"Fiji must act, as the guarantor of that text.", "FJI+0 FJI+1"},
    {"The commission of the African Union has established that war crimes were committed.", ""},
});

constexpr auto nouns_in_french = std::to_array<Case>({
    {"Je voudrais évoquer les Tonga, où les gangs sèment la terreur.", "gangs-2"},
    {"La Cour pénale internationale doit juger les crimes de guerre.", "ICC+0 war-crimes-1"},
    {"Ce texte prend en compte les préoccupations des Tonga.", ""},
    {"Toute tentative d’entraver les efforts de la FINUL est inacceptable.", "actions-2"},
});

}  // namespace

TEST_CASE("what it is essential that somebody do is asked of him")
{
    check_all(asked, english_stances);
    check_all(asked_in_french, french_stances);
}

TEST_CASE("support that is told of by what came of it is not the speaker's")
{
    check_all(support_that_harms, english_stances);
}

TEST_CASE("nouns with the stem of a verb have no doer, nor have places and judges done it")
{
    check_all(nouns, english_stances);
    check_all(nouns_in_french, french_stances);
}
