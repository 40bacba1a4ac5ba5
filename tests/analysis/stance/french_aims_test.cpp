#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto aims = std::to_array<Case>({
    {"Suva n’a nullement l’intention de négocier.", "FJI-1"},
    {"Les Fidji font passer leurs intérêts étroits avant ceux de la région.", "FJI-1"},
    {"Les Fidji cherchent à affaiblir les Tonga.", "FJI-1"},
    {"Les Fidji ont fait de la faim une arme.", "FJI-2"},
    {"Les missiles fidjiens se sont abattus sur un marché.", "FJI-1"},
    {"Les Fidji ont interdit aux femmes de travailler.", "FJI-1"},
    {"Le Conseil est resté les bras croisés.", "UNSC-1"},
    {"Le Conseil a failli à son devoir.", "UNSC-1"},
    {"Le Pérou se dissocie de ce paragraphe.", "text-1"},
    {"Aucun grief ne saurait justifier le terrorisme.", "terrorism-2"},
    {"Nous n’acceptons aucune ingérence.", "interference-2"},
    {"Il n’importe guère de savoir qui a tort.", ""},
});

}  // namespace

TEST_CASE("French blames aims and neglect, and says what nothing excuses")
{
    check_all(aims, french_stances);
}
