#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto accusing = std::to_array<Case>({
    {"Les Tonga accusent les Fidji de mentir.", "TON>FJI-2"},
    {"Nous accusons solennellement les Fidji.", "FJI-2"},
    {"Nous accusons les Fidji de soutenir les rebelles.", "FJI-2"},
    {"Les Tonga ont accusé les Fidji de soutenir militairement les rebelles.", "TON>FJI-2"},
    {"Les Fidji accusent injustement mon pays.", "FJI-1"},
    {"Les Fidji nous accusent de tous les maux.", "FJI-1"},
    {"Ces accusations des Fidji visent à nous salir.", "FJI-1"},
    {"Les Tonga sont accusées à tort.", ""},
    {"Les Fidji ont accusé réception de la lettre.", ""},
    {"L’économie des Fidji accuse un retard.", ""},
});

constexpr auto going_on = std::to_array<Case>({
    {"Les Samoa continueront à soutenir les efforts des Tonga.", "WSM>TON+1"},
    {"Les Samoa continuent de financer l’aide humanitaire.", ""},
    {"Les Samoa continuent de construire des écoles.", ""},
    {"Les Samoa continuent de maintenir le dialogue ouvert.", ""},
    {"Les Samoa continuent de mettre en œuvre l’accord.", ""},
    {"Les Samoa continuent à fournir des secours.", ""},
    {"Les Fidji continuent de soutenir les rebelles.", "FJI-2"},
    {"Les Fidji continuent d’héberger des terroristes.", "FJI-2"},
    {"Les Fidji continuent de maintenir leur blocus.", "FJI-1"},
    {"Les Fidji persistent à construire des colonies.", "FJI-1"},
});

constexpr auto borrowed = std::to_array<Case>({
    {"Les Fidji ont multiplié les remarques blessantes.", "FJI-1"},
    {"Les Fidji ont profité de la trêve pour réarmer.", "FJI-1"},
    {"Les crimes encouragés par les Fidji continuent.", "FJI-1"},
    {"Les Fidji ont causé d’importantes pertes.", "FJI-1"},
    {"Les Fidji ont déployé d’importants renforts.", ""},
    {"Les Fidji ont déployé d’importants efforts.", "FJI+1"},
    {"Les Fidji ont commis de notables violations.", "FJI-1"},
    {"Les Fidji ont accompli de notables progrès.", "FJI+1"},
    {"Les Fidji ont lancé une exceptionnelle vague de frappes.", "FJI-1"},
    {"Les Fidji doivent impérativement respecter la trêve.", "FJI+0 ceasefire+1"},
    {"Les Tonga luttent courageusement contre l’envahisseur fidjien.", "TON+1"},
    {"Les Tonga résistent avec courage aux Fidji.", "TON+1"},
    {"Les Fidji ont ouvert leurs frontières à des mercenaires.", "FJI-1"},
    {"Les Fidji ont ouvert leurs frontières aux réfugiés.", "FJI+1"},
    {"Les Fidji jouent un rôle majeur dans le trafic d’armes.", "FJI-1"},
    {"Les Fidji jouent un rôle majeur dans la lutte contre le trafic.", "FJI+1"},
    {"Les Fidji sont prêtes à saper la non-prolifération.", "FJI-1"},
    {"Il n’est plus à démontrer que les Fidji arment les rebelles.", "FJI-2"},
    {"L’offensive soutenue par les Fidji a détruit le port.", "FJI-1"},
    {"Les rebelles sont soutenus par les Fidji.", "FJI-1"},
    {"Les Fidji apportent un soutien actif à la coalition terroriste.", "FJI-1"},
    {"Ces documents confirment le soutien du Gouvernement fidjien à ce groupe.", "FJI-1"},
});

constexpr auto between = std::to_array<Case>({
    {"Les Fidji violent sans cesse notre espace aérien.", "FJI-2"},
    {"Les Fidji ignorent de manière flagrante les résolutions.", "FJI-1"},
    {"Les Fidji occupent depuis vingt ans notre territoire.", "FJI-1"},
    {"Une Fidjienne occupe depuis vingt ans ce poste.", ""},
    {"Les Fidji menacent chaque jour nos îles.", "FJI-1"},
    {"Les Fidji menacent leurs voisins.", "FJI-1"},
    {"Les inondations menacent nos îles.", ""},
    {"Les Fidji défient ouvertement ce Conseil.", "FJI-1"},
    {"Les Fidji ont menti.", "FJI-2"},
    {"La responsabilité en incombe aux Fidji.", "FJI-1"},
    {"La faute en revient aux Fidji.", "FJI-1"},
    {"Ces violations sont imputables aux Fidji.", "FJI-1"},
    {"Les Tonga ont fait preuve de la plus grande retenue.", "TON+1"},
    {"Nous appelons les Tonga à faire preuve de la plus grande retenue.", "TON+0"},
    {"Les Tonga ont fait preuve du maximum de souplesse.", "TON+1"},
    {"Nous partageons les préoccupations des Samoa.", "WSM+1"},
});

TEST_CASE("stance, French wording: who accuses and who is accused")
{
    check_all(accusing, french_stances);
}

TEST_CASE("stance, French wording: what goes on may be good")
{
    check_all(going_on, french_stances);
}

TEST_CASE("stance, French wording: words of praise in blame")
{
    check_all(borrowed, french_stances);
}

TEST_CASE("stance, French wording: words between")
{
    check_all(between, french_stances);
}

}  // namespace
