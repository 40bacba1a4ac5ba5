#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto backers = std::to_array<Case>({
    {"Cette offensive n’aurait pas été possible sans l’appui des Fidji.", "FJI-1"},
    {"Un tel acte n’aurait pas pu avoir lieu sans la bénédiction des Tonga.", "TON-1"},
    {"Rien ne passerait sans la complicité des Fidji.", "FJI-1"},
    {"Cet accord n’aurait pas été possible sans la médiation des Samoa.", "WSM+1"},
    {"Ces progrès n’auraient pas été possibles sans l’appui de l’Union africaine.", "AU+1"},
    {"Trois de ces violations sont attribuables aux autorités tongiennes.", "TON-1"},
    {"Ces succès sont attribuables aux Samoa.", "WSM+1"},
    {"Rien ne serait arrivé si les Tonga avaient écouté le Conseil.", "TON-1"},
});

constexpr auto pressed = std::to_array<Case>({
    {"Nous devons maintenir la pression sur les Fidji.", "FJI-1"},
    {"Il faut faire pression sur les Tonga pour que la trêve tienne.", "TON-1"},
    {"Le monde doit contraindre les Fidji à quitter la ville.", "FJI-1"},
    {"Le Conseil doit obliger les Tonga à lever le blocus.", "TON-1"},
    {"Les Fidji doivent fournir la liste de leurs dépôts.", "FJI+0"},
    {"Les Tonga doivent présenter un rapport.", "TON+0"},
    {"Les Tonga doivent rapporter cette mesure.", "TON-1"},
    {"Des explications doivent être fournies par les Tonga.", "TON+0"},
    {"Les Fidji n’ont qu’à retirer leurs troupes.", "FJI-1"},
    {"La Cour internationale de Justice a ordonné aux Fidji de suspendre leur offensive.",
     "ICJ>FJI-1"},
    {"Le Président des Samoa a ordonné à ses ministres de rester chez eux.", ""},
    {"L’essentiel est que les Tonga retirent leurs troupes.", "TON-1"},
    {"Nous demandons que les Fidji retirent leurs troupes.", "FJI-1"},
    {"Il faut que les Tonga mettent fin au blocus.", "TON+0"},
    {"L’essentiel est que les Samoa tiennent des élections.", "WSM+0"},
    {"L’essentiel du travail a été fait par les Samoa.", ""},
    {"Nous soulignons l’importance que nous attachons à ce que les Samoa tiennent des élections.",
     "WSM+0"},
    {"Les Fidji et les Tonga doivent trouver un terrain d’entente.", "FJI+0 TON+0"},
    {"Les Fidji et les Tonga ont des divergences. Il est temps de trouver un terrain d’entente.",
     ""},
});

constexpr auto groups = std::to_array<Case>({
    {"Daech s’est attaqué aux civils.", "ISIL-1"},
    {"L’ONU s’est attaquée à des problèmes difficiles.", ""},
    {"Le Hamas doit être vaincu.", "HAMAS-1"},
    {"Ces gangs commettent des violences contre les habitants.", "gangs-1"},
    {"Les milices rackettent régulièrement la population.", "militias-1"},
    {"Les RDF ont attaqué la ville.", "RWA-1"},
    {"Nous poursuivons une lutte acharnée contre le terrorisme.", "terrorism-1"},
    {"Nous condamnons le Front Polisario.", "POLISARIO-2"},
    {"Les talibans ont interdit aux femmes d’étudier.", "TALIBAN-1"},
    {"Les chebabs ont tué des civils.", "AL-SHABAAB-1"},
});

constexpr auto states = std::to_array<Case>({
    {"Les forces fidjiennes occupent toujours ces îles.", "FJI-1"},
    {"Les Fidji occupent la présidence du Conseil.", ""},
    {"Les Tonga ont délibérément créé des tensions.", "TON-1"},
    {"La sécheresse a créé des tensions aux Tonga.", ""},
    {"Les Fidji agissent comme si la Charte n’existait pas.", "FJI-1"},
    {"Les Tonga n’ont toujours pas satisfait à ces conditions.", "TON-1"},
    {"Les Fidji ne prennent pas les mesures qui s’imposent.", "FJI-1"},
    {"Les Tonga ont préféré fermer les yeux.", "TON-1"},
    {"Les Samoa préfèrent ignorer les rumeurs.", ""},
    {"Les Fidji se prétendent neutres.", "FJI-1"},
    {"Les propos du représentant des Fidji ne méritent que le mépris.", "FJI-2"},
    {"Les Tonga devront payer pour leurs crimes.", "TON-1"},
    {"Les Tonga doivent payer leurs contributions.", "TON+0"},
    {"Les Fidji essaient de se dédouaner.", "FJI-1"},
    {"Les Fidji continuent de produire des ogives nucléaires.", "FJI-1"},
    {"Les Samoa continuent de produire du blé.", ""},
    {"Ces violations sont le fait des Fidji.", "FJI-1"},
    {"Ces progrès sont le fait des Samoa.", ""},
    {"Les Fidji ont franchi un seuil majeur vers l’escalade.", "FJI-1"},
    {"Les Tonga ne veulent que la guerre.", "TON-1"},
    {"Les Samoa ne veulent que la paix.", ""},
    {"Les Fidji ne montrent aucun respect du droit.", "FJI-1"},
    {"Ce sont les Tonga qui ont fait durer cette guerre.", "TON-1"},
    {"Nous nous heurtons au refus des Fidji.", "FJI-1"},
});

constexpr auto council = std::to_array<Case>({
    {"Le Conseil de sécurité reste profondément divisé.", "UNSC-1"},
    {"Les Samoa sont divisées en deux provinces.", ""},
    {"Le Conseil est tristement absent.", "UNSC-1"},
    {"Le Conseil de sécurité est uni derrière la médiation.", "UNSC+1"},
    {"Le Conseil mérite enfin son nom.", "UNSC+1"},
    {"Nous dénonçons le silence total de l’Union africaine.", "AU-2"},
});

constexpr auto disagreed = std::to_array<Case>({
    {"Les Tonga n’ont tenu aucune de leurs promesses.", "TON-1"},
    {"Nous ne sommes pas d’accord avec les Tonga.", "TON-1"},
    {"Nous ne partageons pas le point de vue des Tonga.", "TON-1"},
    {"La responsabilité de cette tragédie incombe aux Tonga.", "TON-1"},
    {"La responsabilité de la protection des civils incombe aux Samoa.", "WSM+0"},
});

}  // namespace

TEST_CASE("who stands behind a deed, or thanks to whom it was possible, in French")
{
    check_all(backers, french_stances);
}

TEST_CASE("who is to be pressed, compelled and asked, in French")
{
    check_all(pressed, french_stances);
}

TEST_CASE("what armed groups do, in French")
{
    check_all(groups, french_stances);
}

TEST_CASE("plain deeds of States in French")
{
    check_all(states, french_stances);
}

TEST_CASE("a Council that is divided, absent or united, in French")
{
    check_all(council, french_stances);
}

TEST_CASE("French tells whom one disagrees with, and whose fault it is")
{
    check_all(disagreed, french_stances);
}
