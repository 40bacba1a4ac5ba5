#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto told = std::to_array<Case>({
    {"Le Samoa a honoré ses engagements.", "WSM+1"},
    {"Le Samoa a toujours défendu le multilatéralisme.", "WSM+1"},
    {"Le Samoa a beaucoup fait pour ses voisins.", "WSM+1"},
    {"Le Samoa accueille plus de 300 000 réfugiés.", "WSM+1"},
    {"Le Conseil a eu raison d’agir.", "UNSC+1"},
    {"Les élections se sont déroulées dans le calme.", "elections+1"},
    {"Nous avons écouté avec attention l’exposé de Mme Oyarzun.", "briefing+1"},
    {"Seule une solution politique permettra de sortir de la crise.", "peaceful-settlement+1"},
    {"Le cessez-le-feu est un acquis qu’il convient de préserver.", "ceasefire+1"},
});

}  // namespace

TEST_CASE("French praises by facts")
{
    check_all(told, french_stances);
}
