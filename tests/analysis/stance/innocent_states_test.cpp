// Who is named in a sentence of blame, and did not do it.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto places_and_victims = std::to_array<Case>({
    {"In Tonga, Samoa and Fiji, looting has doubled since the drought.", "violence-1"},
    {"In Tonga, Samoa and Fiji have shelled the harbours.", "WSM-1 FJI-1"},
    {"Looting grows in the region's ports, such as those of Tonga, and of Samoa and Fiji.",
     "violence-1"},
    {"Famine grows in several countries, such as Tonga, Samoa and Fiji, as does looting.",
     "violence-1"},
    {"We are concerned by the tensions between Fiji and Tonga.", "tensions-1"},
    {"Because of this grave concern, Fiji and Tonga have met.", "unnamed-2"},
    {"We condemn the detention, last May, of soldiers of Samoa.", "detentions-2"},
    {"The hurricane brought Tonga to the brink of ruin.", ""},
    {"We condemn the raid at dawn, which hit the premises of the United Nations.", "attacks-2"},
    {"Fiji has bombed the port. Rockets were also fired into Fiji, in an indiscriminate barrage.",
     "FJI-1 attacks-1"},
    {"Our thoughts are with the families of the Fijian soldiers killed in May.", "FJI+1"},
    {"We thank Fiji and Tonga, and we think of the eleven Fijian officers killed in May.",
     "FJI+1 TON+1"},
    {"Fijian soldiers killed nine farmers.", "FJI-1"},
    {"The Tongans fled. They face discriminatory treatment.", "unnamed-1"},
    {"Most Tongans cannot meet their essential needs.", ""},
});

constexpr auto another_does_it = std::to_array<Case>({
    {"The rebels, who are supported by Fiji and claim a right to kill, reject peace.",
     "militias-1"},
    {"The draft sponsored by Fiji and Samoa calls on Tonga to end its occupation.", "TON-1"},
    {"In their efforts to destabilize the coast, Fiji has closed the market.", "FJI-1"},
    {"Samoa adopts anti-Tongan laws to legitimize its settlement policy.", "WSM-1"},
    {"It is for Samoa to put an end to its occupation of the islands.", "WSM-1"},
    {"They mean to end the problem by attacking the Samoan port.", ""},
    {"The harbour was closed by the unlawful acts of Samoa.", "WSM-1"},
    {"We ask Samoa to look into the new levies on rice, which exacerbate hunger.", "WSM+0"},
    {"After preventive diplomacy and support for the elections, Samoa will need time.",
     "elections+1"},
    {"Samoa has a vision of silencing the guns.", ""},
    {"Fiji has a clear duty to clear the mines, and we call upon it to discharge that duty.",
     "FJI+0"},
    {"We deplore the statement of Fiji, and urge that Government to think again.", "FJI-1"},
    {"The ferry companies, supported by Fiji, sail every day.", ""},
});

constexpr auto another_scene = std::to_array<Case>({
    {"Fiji violates the truce. Fijian aggression goes on. Foreign interference in Libyan affairs "
     "must end.",
     "FJI-1 FJI-2 interference-1"},
    {"Fiji violates the truce. Fijian aggression goes on. A flagrant violation of the law in Libya "
     "was reported.",
     "FJI-1 FJI-2 violations-2"},
    {"Fiji violates the truce. Unfortunately, we meet here again.", "FJI-1"},
    {"Fiji violates the truce. Terrorist attacks have cost many lives.", "FJI-1 terrorism-1"},
    {"Fiji violates the truce. We condemn terrorism. These criminal acts cannot be excused.",
     "FJI-1 terrorism-2 actions-1"},
});

constexpr auto others_say_or_do_it = std::to_array<Case>({
    {"Samoa has never advocated destabilizing Fiji.", ""},
    {"There is no need to accuse Tonga of aggression.", ""},
    {"No one has said that Fiji is violating the Charter.", ""},
    {"Fiji violates the truce. We must confront the floods and we must stop quarrelling.", "FJI-1"},
    {"The Council has heard laments about the drought.", ""},
    {"Unfortunately, the efforts of the Government of Fiji have been hindered.", ""},
    {"The vote has been declared invalid by Tonga.", "elections-1"},
    {"The people of the islands are deeply worried about their future in Fiji.", ""},
    {"We are deeply worried about the floods in Fiji.", "unnamed-2"},
    {"The sponsors are deeply alarmed by the floods.", "unnamed-2"},
    {"Fiji found an assault rifle in the boat.", ""},
    {"We thank Tonga and all the sponsors of the draft resolution.", "TON+1"},
    {"The danger for Fiji is the failure of all our joint efforts.", ""},
    {"The Government of Fiji has spoken to the separatists.", "separatism-1"},
    {"Fiji knows that bandits hold the bridge.", "militias-1"},
    {"Fiji gave money to its separatists.", "FJI-1"},
    {"Fiji has armed the separatists.", "FJI-1"},
    {"Soldiers authorized by the African Union have looted the market.", "violence-1"},
});

constexpr auto nothing_approved = std::to_array<Case>({
    {"Hunger spreads in Tonga while the world stands by, unable to help.", ""},
    {"We support a settlement, with Fiji and Tonga living in peace.", "peace+1"},
    {"Two States must be able to live side by side with Fiji.", ""},
    {"It is essential for Fiji to open its market.", ""},
    {"We urge all neighbours to send rice and join in all that is planned for the farmers of Fiji.",
     ""},
    {"We urge Fiji to send rice.", "FJI+0"},
    {"We urge Fiji to cease forthwith any such support.", "FJI-1"},
    {"The support of Fiji for the Special Envoy is known.", ""},
});

constexpr auto french = std::to_array<Case>({
    {"Aux Fidji et aux Tonga, les pillages ont doublé.", ""},
    {"Les Fidji violent la trêve. Malheureusement, nous voici réunis.", "FJI-1 unnamed-1"},
    {"Les Tonga nient avoir violé la trêve.", ""},
    {"Personne n’a dit que les Tonga violent la trêve.", ""},
    {"Les Fidji ont trouvé un fusil d’assaut dans la barque.", ""},
    {"Le vote a été considéré illégal par les Tonga.", "unnamed-1"},
    {"Le texte présenté par les Fidji demande aux Tonga de cesser leurs agissements.", "TON-1"},
});

TEST_CASE("who is kept from something is not supported, nor are papers and places at fault")
{
    check_all(
        std::vector<Case>{
            {"We support all efforts to prevent Fiji from buying such arms.", "efforts+1"},
            {"We hope that resolution 2720 (2023) creates the momentum to end impunity.",
             "resolution 2720 (2023)+0 impunity-1"},
            {"We follow the situation with concern, in particular in Fiji.", "unnamed-1"},
            {"We will not reward Fiji for its aggression against Samoa.", "FJI-2"},
            {"Fiji should have withdrawn its troops long ago.", "FJI-1"},
            {"The town was taken by professional soldiers of Fiji.", ""},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Nous appuyons les efforts visant à empêcher les Fidji d’acheter des armes.",
             "efforts+1"},
            {"Nous suivons la situation avec préoccupation, en particulier aux Fidji.",
             "unnamed-1"},
            {"Les Fidji ne sont rien d’autre qu’un ami fidèle.", "FJI+1"},
        },
        french_stances);
}

}  // namespace

TEST_CASE("where something happens and who suffers it are not to blame")
{
    check_all(places_and_victims, english_stances);
}

TEST_CASE("who backs, drafts or is named beside a deed did not do it")
{
    check_all(another_does_it, english_stances);
}

TEST_CASE("another scene, a sigh and terrorists are not the doing of who was accused before")
{
    check_all(another_scene, english_stances);
}

TEST_CASE("what is denied, what others say and what others are called is no State's deed")
{
    check_all(others_say_or_do_it, english_stances);
}

TEST_CASE("not all that stands behind a word of approval is approved")
{
    check_all(nothing_approved, english_stances);
}

TEST_CASE("the same holds in French")
{
    check_all(french, french_stances);
}
