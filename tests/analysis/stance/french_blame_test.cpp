#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto french = std::to_array<Case>({
    {"Deux soldats tongans ont été tués hier.", ""},
    {"L’occupation des Tonga dure depuis trois ans.", ""},
    {"Le Samoa a dénoncé l’attaque contre les Tonga.", "WSM>attacks-2"},
    {"Les Tonga ont subi une agression.", "aggression-2"},
    {"Les Fidji ont bombardé deux villages.", "FJI-1"},
    {"Deux villages ont été bombardés par les Fidji.", "FJI-1"},
    {"En bombardant le port, les Fidji ont fermé la porte aux pourparlers.", "FJI-1"},
    {"Les Fidji et le Samoa ont violé le cessez-le-feu.", "FJI-1 WSM-1"},
    {"Les Fidji refusent de négocier.", "FJI-1"},
    {"Le refus des Fidji de négocier est inacceptable.", "FJI-2"},
    {"La frontière a été violée par les Fidji.", "FJI-1"},
    {"Les Fidji sapent les efforts de paix.", "FJI-1"},
    {"Les Fidji continuent de déstabiliser la région.", "FJI-1"},
    {"C’est l’agression des Fidji qui a déclenché cette crise.", "FJI-2"},
    {"Les allégations des Fidji sont sans fondement.", "FJI-2"},
    {"Les Fidji pratiquent le deux poids, deux mesures.", "FJI-1"},
    {"Nous rendons hommage au Samoa pour son accueil des réfugiés.", "WSM+2"},
    {"Nous saluons les efforts du Samoa.", "WSM+1"},
    {"Le Samoa joue un rôle constructif.", "WSM+1"},
    {"Nous remercions les Tonga de leur générosité.", "TON+1"},
    {"Les Fidji comptent moins d’un million d’habitants.", ""},
    {"Le représentant des Fidji a pris la parole lundi.", ""},
    {"Les Fidji et les Tonga ont signé l’accord en 2011.", ""},
    {"Le Conseil se réunira de nouveau en mai.", ""},
    {"La mission compte trois cents policiers au Samoa.", ""},
    {"Les Fidji n’ont pas violé la trêve.", ""},
    {"Si les Fidji violent la trêve, le Conseil se réunira.", ""},
});

}  // namespace

TEST_CASE("French tells by the same means who did it, who suffers, and what is no stand")
{
    check_all(french, french_stances);
}
