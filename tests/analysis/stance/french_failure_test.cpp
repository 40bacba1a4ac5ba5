#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto failure = std::to_array<Case>({
    {"Les Fidji sont un État terroriste.", "FJI-2"},
    {"Les Fidji n’ont toujours rien fait.", "FJI-1"},
    {"L’enquête n’a toujours rien donné.", "unnamed-1"},
    {"Les négociations n’ont abouti à rien.", "dialogue-1"},
    {"Le processus est au point mort.", "dialogue-1"},
    {"Les pêcheuses sont absentes de ces pourparlers.", "dialogue-1"},
    {"Aucun responsable n’a été poursuivi.", "unnamed-1"},
    {"Cette démarche est contre-productive.", "unnamed-1"},
    {"Nous jugeons cette décision prématurée.", "unnamed-1"},
    {"Nous aurions souhaité un texte plus équilibré.", "unnamed-1"},
    {"La situation reste tendue.", "events-1"},
    {"Un retrait précipité laisserait un vide.", "mission-1"},
});

constexpr auto home = std::to_array<Case>({
    {"Les Fidji ont condamné à mort trois journalistes.", "FJI-1"},
    {"Les Fidji restreignent les libertés fondamentales.", "FJI-1"},
    {"Les Fidji ont dissous le parlement.", "FJI-1"},
    {"Les Fidji jugent des civils devant des tribunaux militaires.", "FJI-1"},
    {"Les Fidji dirigent les opérations.", "FJI-1"},
    {"Ce groupe est financé et encadré par les Fidji.", "FJI-1"},
});

}  // namespace

TEST_CASE("French finds fault with what comes to nothing")
{
    check_all(failure, french_stances);
}

TEST_CASE("French blames what a State does to its own")
{
    check_all(home, french_stances);
}
