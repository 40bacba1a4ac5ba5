#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto worse = std::to_array<Case>({
    {"Les Fidji contribuent à l’escalade.", "FJI-1"},
    {"Les Fidji contribuent à la réduction de la violence.", "FJI+1"},
    {"Une ligne rouge a été franchie par les Fidji.", "FJI-1"},
    {"Les Fidji ont basculé dans l’illégalité.", "FJI-1"},
    {"Les Fidji ont nourri le terreau de la haine.", "FJI-1"},
    {"Le conflit, aggravé par les Fidji, se poursuit.", "FJI-1"},
    {"Les Fidji poursuivent leurs frappes.", "FJI-1"},
    {"Les Fidji poursuivent leur campagne de vaccination.", ""},
    {"Les Fidji visent nos hôpitaux.", "FJI-1"},
    {"Les Fidji n’ont pas épargné les écoles.", "FJI-1"},
    {"Les Fidji détiennent encore trois pêcheurs.", "FJI-1"},
    {"La situation est extrêmement grave.", "events-1"},
    {"Le nombre de victimes ne cesse d’augmenter.", "casualties-1"},
    {"L’aide a atteint un niveau record.", ""},
    {"La bataille contre le terrorisme se gagne à l’école.", "terrorism-1"},
    {"La guerre contre les Tonga fait rage.", ""},
    {"L’accord est bel et bien mort.", "agreement-1"},
    {"Nous rejetons ce récit.", "statement-2"},
});

constexpr auto reproached = std::to_array<Case>({
    {"Les Fidji sont du mauvais côté de l’histoire.", "FJI-1"},
    {"Les Fidji auraient dû consulter leurs voisins.", "FJI-1"},
    {"Les Fidji auraient dû être consultées.", ""},
    {"La réunion aurait dû avoir lieu aux Fidji.", ""},
    {"Ce blocus aurait dû être levé.", "blockade-1"},
    {"Les Fidji auraient pu faire davantage.", "FJI-1"},
    {"Les Tonga sont loin d’être isolées.", ""},
    {"Notre gratitude ne connaît pas de limites.", ""},
    {"Les Fidji n’ont aucune volonté de négocier.", "FJI-1"},
    {"Les Fidji n’ont aucune intention d’attaquer.", ""},
    {"Les Fidji n’ont de cesse de provoquer leurs voisins.", "FJI-1"},
    {"Les Fidji ont commis une grave erreur.", "FJI-1"},
    {"Les Fidji essaient de nous diviser.", "FJI-1"},
});

constexpr auto falls_short = std::to_array<Case>({
    {"Les Fidji ne sont pas parvenues à rétablir le calme.", "FJI-1"},
    {"Le Conseil de sécurité ne reflète plus les réalités du monde.", "UNSC-1"},
    {"La FINUL n’est plus adaptée.", "UNIFIL-1"},
    {"La FINUL a montré ses limites.", "UNIFIL-1"},
    {"Les Fidji s’isolent chaque jour davantage.", "FJI-1"},
    {"Le port des Fidji est isolé.", ""},
    {"Aucun pays n’est à l’abri du terrorisme.", "terrorism-1"},
    {"Le terrorisme ne connaît pas de frontières.", "terrorism-1"},
    {"Mon pays paie un lourd tribut au terrorisme.", "terrorism-1"},
    {"Le Samoa a payé un lourd tribut.", "WSM+1"},
    {"La piraterie perturbe la navigation.", "piracy-1"},
    {"Les travaux perturbent la navigation aux Fidji.", ""},
});

constexpr auto against = std::to_array<Case>({
    {"Cette décision va à l’encontre de la Charte.", "decision-1"},
    {"Cette décision aura de graves conséquences.", "decision-1"},
    {"Les Fidji n’entendent pas le bruit de la mer.", ""},
    {"Les Fidji nous accusent à tort.", "FJI-1"},
    {"Les Fidji recourent à des mercenaires.", "FJI-1"},
    {"Les Fidji font la guerre à leur peuple.", "FJI-1"},
    {"Les Fidji ont détourné ce débat.", "FJI-1"},
    {"Les Fidji ont détourné une rivière.", ""},
});

}  // namespace

TEST_CASE("French tells what makes things worse, and who does it")
{
    check_all(worse, french_stances);
}

TEST_CASE("French reproaches what was not done, and what knows no bounds")
{
    check_all(reproached, french_stances);
}

TEST_CASE("French tells what falls short, and whom a problem harms")
{
    check_all(falls_short, french_stances);
}

TEST_CASE("French tells what goes against a rule or a neighbour")
{
    check_all(against, french_stances);
}
