// Whose a deed is that has a name of its own, words that are parts of names, and support that is not
// the speaker's.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto deeds = std::to_array<Case>({
    {"We condemn the terrorist attack by Tonga.", "TON-2"},
    {"We condemn the missile launches carried out by Tonga.", "TON-2"},
    {"We condemn the violence against civilians committed by Tonga and Fiji.", "TON-2 FJI-2"},
    {"We condemn the human rights violations of Tonga.", "TON-2"},
    {"We condemn terrorism, which Fiji fights.", "terrorism-2"},
    {"We condemn the terrorism that is fought by Fiji.", "terrorism-2"},
    {"We condemn terrorism and the measures taken by Fiji are welcome.", "terrorism-2 FJI+1"},
    {"We deplore the humanitarian situation of Tonga.", "humanitarian-crisis-1"},
    {"The actions of Fiji, Tonga and Samoa are unacceptable.", "FJI-2 TON-2 WSM-2"},
    {"With the help of Fiji, Tonga and Samoa have committed atrocities.", "TON-1 WSM-1"},
});

constexpr auto deeds_in_french = std::to_array<Case>({
    {"Nous condamnons l’agression militaire des Tonga contre le Samoa.", "TON-2"},
    {"Nous condamnons avec force l’agression terroriste des Tonga.", "TON-2"},
    {"Nous condamnons les attaques par missiles perpétrées hier par les Tonga.", "TON-2"},
    {"Nous appelons les Tonga à mettre fin à leur guerre non provoquée, injustifiée et "
     "inadmissible.",
     "TON-2"},
    {"Nous condamnons le terrorisme, que les Tonga combattent.", "terrorism-2"},
});

constexpr auto names = std::to_array<Case>({
    {"His Excellency the President of Tonga opened the Support Office.", ""},
    {"The Coalition Supports the Council.", ""},
    {"Excellent work by Tonga must be praised.", "TON+1"},
});

constexpr auto support_of_others = std::to_array<Case>({
    {"We welcome the announcement by Fiji and Tonga of their support for the reform of the "
     "Council.",
     "FJI+1 TON+1"},
    {"We call on Fiji to stop supporting Tonga.", "FJI-1"},
    {"Our people reaffirm their support for Tonga.", "TON+1"},
    {"The efforts of Fiji are commendable.", "FJI+1"},
    {"I thank the doctors for the help given to Samoa.", "assistance+1"},
    {"I am grateful for the efforts of Fiji.", "FJI+1"},
    {"We thank Samoa. We also thank Fiji for its excellent work.", "WSM+1 FJI+1"},
});

constexpr auto support_in_french = std::to_array<Case>({
    {"Nous appelons les Fidji à cesser de soutenir les Tonga.", "FJI-1"},
    {"Nous nous réjouissons de l’annonce par les Tonga de leur soutien à la réforme du Conseil.",
     "TON+1"},
    {"L’ensemble des parties doit contribuer à la désescalade.", "the parties+0"},
    {"Son Excellence le Président des Tonga a ouvert un chantier.", ""},
    {"Les Tonga ont ouvert un Bureau régional de Soutien.", ""},
});

constexpr auto spoken_to = std::to_array<Case>({
    {"Mr. President, peace is essential.", "peace+1"},
    {"Mr. President, I thank you for this meeting.", "council presidency+1"},
    {"On their behalf I thank the presidency of Samoa.", "WSM+1"},
    {"On behalf of my colleagues of Fiji and Tonga, I thank Samoa.", "WSM+1 FJI>WSM+1 TON>WSM+1"},
});

constexpr auto spoken_to_in_french = std::to_array<Case>({
    {"Monsieur le Président, la paix est essentielle.", "peace+2"},
    {"Nous vous remercions d’avoir convoqué cette réunion.", "council presidency+1"},
    {"Nous condamnons avec force les Fidji.", "FJI-2"},
    {"Au nom de mes collègues des Fidji et des Tonga, j’adresse nos remerciements au Samoa.",
     "WSM+1 FJI>WSM+1 TON>WSM+1"},
});

constexpr auto of_oneself = std::to_array<Case>({
    {"Peru is a key player in the region.", "PER+1"},
    {"My country has shown maximum restraint.", "PER+1"},
    {"Fiji, supported by Tonga and Samoa, defends its people with courage.", "FJI+1"},
    {"My country calls on Fiji to make tangible progress.", "FJI+0"},
    {"Peru repeats its call for talks, as it is the only way to peace.", ""},
});

}  // namespace

TEST_CASE("a deed with a name of its own is that of who did it")
{
    check_all(deeds, english_stances);
    check_all(deeds_in_french, french_stances);
}

TEST_CASE("words in the names of others tell no stand")
{
    check_all(names, english_stances);
}

TEST_CASE("support that others give, or that is to stop, is not the speaker's")
{
    check_all(support_of_others, english_stances);
    check_all(support_in_french, french_stances);
}

TEST_CASE("whom one speaks to, or for, is not what one speaks of")
{
    check_all(spoken_to, english_stances);
    check_all(spoken_to_in_french, french_stances);
}

TEST_CASE("who praises oneself says so of oneself")
{
    check_all(of_oneself, english_stances);
}
