#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto silence = std::to_array<Case>({
    {"Le Conseil n’agit pas.", "UNSC-1"},
    {"L’Union africaine reste étrangement silencieuse.", "AU-1"},
    {"Le Conseil ne doit plus se taire.", "UNSC-1"},
    {"L’Union africaine n’agit pas seule.", ""},
    {"Les Fidji ne font rien pour arrêter la guerre.", "FJI-1"},
    {"Les Tonga ne veulent rien entendre.", "TON-1"},
    {"Les Fidji ont envahi la ville. Nos appels sont restés sans effet.", "FJI-2"},
    {"Les réfugiés des Fidji ne peuvent plus attendre.", ""},
    {"Les armes se taisent enfin aux Fidji.", ""},
});

constexpr auto told = std::to_array<Case>({
    {"La responsabilité des Fidji est incontestable.", "FJI-1"},
    {"Les Tonga sont un voisin imprévisible.", "TON-1"},
    {"Les Fidji se sont placées du mauvais côté de l’histoire.", "FJI-1"},
    {"Les Tonga appliquent des lois discriminatoires.", "TON-1"},
    {"Les Samoa ne méritent pas leur place.", "WSM-1"},
    {"Les Tonga ont franchi un pas dangereux vers la guerre.", "TON-1"},
    {"La rupture de la trêve par les Fidji est un fait.", "FJI-1"},
    {"La rupture des négociations a surpris.", ""},
    {"Les Tonga ont lancé de nouveaux assauts contre la ville.", "TON-1"},
    {"Les Tonga financent et équipent les rebelles.", "TON-1"},
    {"Les Fidji nient au peuple son droit à la vie.", "FJI-1"},
    {"Les Fidji accueillent un voisin pacifique.", ""},
    {"La perte de confiance dans les Fidji est grande.", "FJI-1"},
});

constexpr auto demanded = std::to_array<Case>({
    {"Le Conseil exige que les Fidji retirent leurs troupes.", "UNSC>FJI-1"},
    {"L’accord exige que les Tonga libèrent les otages.", "TON-1"},
    {"La situation exige que le Conseil se réunisse.", ""},
});

constexpr auto praise = std::to_array<Case>({
    {"La réaction des Fidji a été mesurée.", "FJI+1"},
    {"La réaction des Fidji a été lente.", ""},
    {"Les Tonga n’ont pas cédé à la provocation.", "TON+1"},
    {"Nous fondons beaucoup d’espoir sur les Samoa.", "WSM+1"},
    {"Mon pays a un partenariat privilégié avec les Fidji.", "FJI+1"},
    {"Les Tonga sont nos fidèles alliés.", "TON+1"},
    {"La mission des Fidji fait le maximum.", "FJI+1"},
    {"L’Union africaine a pleinement rempli sa tâche.", "AU+1"},
});

constexpr auto stands_by = std::to_array<Case>({
    {"C’est un moment important pour les Fidji.", ""},
    {"Les Fidji ont signé un accord dont l’application est essentielle.", ""},
    {"Un climat de confiance aux Fidji est né.", ""},
    {"Les Tonga ont aidé à consolider la paix aux Fidji.", "TON+1"},
    {"Nous refusons toute tentative de déstabilisation des Fidji.", ""},
    {"Les Tonga ont accepté d’envoyer des troupes.", ""},
});

TEST_CASE("silence and inaction are blamed in French")
{
    check_all(silence, french_stances);
}

TEST_CASE("what a State is and does is told plainly in French")
{
    check_all(told, french_stances);
}

TEST_CASE("what a body demands of somebody is asked of him in French")
{
    check_all(demanded, french_stances);
}

TEST_CASE("restraint, trust and duty done are praise in French")
{
    check_all(praise, french_stances);
}

TEST_CASE("who only stands by a word of weight is not judged in French")
{
    check_all(stands_by, french_stances);
}

}  // namespace
