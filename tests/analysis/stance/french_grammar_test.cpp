#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto grammar = std::to_array<Case>({
    {"Les Fidji, qui sont ici, ont pillé le port.", "FJI-1"},
    {"Les Fidji, voisines des Tonga, bombardent nos villages.", "FJI-1"},
    {"Nous appelons le Conseil à rejeter toute tentative de cette sorte.", "UNSC+0 actions-2"},
    {"Le Samoa a honoré ses engagements.", "WSM+1"},
    {"Nous appuyons les efforts du Samoa, de l’Union africaine et de la SADC.",
     "WSM+1 AU+1 SADC+1"},
    {"Les chiffres des Fidji dépassent ceux des pêcheurs qu’elles soutiennent.", ""},
    {"Mon gouvernement a honoré ses engagements.", "PER+1"},
    {"Les Fidji en sont le premier responsable.", "FJI-1"},
});

}  // namespace

TEST_CASE("French reads commas behind names, à for itself, and lists with their articles")
{
    check_all(grammar, french_stances);
}
