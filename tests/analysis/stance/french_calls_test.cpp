#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto calls = std::to_array<Case>({
    {"Nous demandons donc aux Fidji de retirer leurs troupes.", "FJI-1"},
    {"Mon pays demande une nouvelle fois à Suva de retirer immédiatement ses forces.", "FJI-1"},
    {"Nous attendons tout autant des Fidji qu’elles cessent leurs attaques.", "FJI-1"},
    {"Nous exigeons que les Fidji retirent leurs troupes.", "FJI-1"},
    {"Il appartient désormais aux autorités de Suva d’appliquer enfin cet accord.", "FJI-1"},
    {"L’occupation des atolls par les Fidji doit prendre fin.", "FJI-1"},
    {"La présence de troupes fidjiennes sur nos atolls doit cesser.", "FJI-1"},
    {"Nous espérons vivement que les Fidji prendront part au dialogue.", "FJI+0"},
    {"Nous engageons toutes les parties à cesser les hostilités.", "the parties-1"},
    {"Nous mettons enfin en garde contre toute tentative de diviser le pays.", "actions-1"},
});

constexpr auto backers = std::to_array<Case>({
    {"Les rebelles soutenus par les Fidji ont pris trois villes.", "FJI-1"},
    {"Cette attaque a été menée avec la complicité des Fidji.", "FJI-1"},
    {"Ces bandes agissent pour le compte des Fidji.", "FJI-1"},
    {"Nous saluons le processus soutenu par les Fidji.", "FJI+1"},
});

constexpr auto armies = std::to_array<Case>({
    {"Les Forces rwandaises de défense bombardent nos villages.", "RWA-1"},
    {"Les Forces armées soudanaises bombardent nos villages.", "SAF-1"},
});

}  // namespace

TEST_CASE("French calls with words between, and calls on whom it faults")
{
    check_all(calls, french_stances);
}

TEST_CASE("French blames the backers of those who do it")
{
    check_all(backers, french_stances);
}

TEST_CASE("what its army does is the deed of a State, unless two fight for it")
{
    check_all(armies, french_stances);
}
