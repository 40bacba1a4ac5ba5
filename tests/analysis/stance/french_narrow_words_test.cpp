#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto narrow = std::to_array<Case>({
    {"Dans une région bouleversée, les Samoa ont tenu des élections.", ""},
    {"Nous sommes bouleversés par la mort de soldats.", "unnamed-2"},
    {"Nous saluons les Samoa. Il est inacceptable que les femmes en paient le prix.",
     "WSM+1 unnamed-2"},
    {"Il est inacceptable que les Fidji bloquent le passage.", "FJI-2"},
    {"Nous saluons les Samoa. Il est regrettable que les femmes soient exclues.",
     "WSM+1 unnamed-1"},
    {"Nous saluons les Samoa. Il est alarmant que les besoins augmentent.", "WSM+1 unnamed-1"},
    {"Nous dénonçons les Fidji. Il est encourageant que le dialogue ait repris.",
     "FJI-2 dialogue+1"},
    {"Nous saluons les Samoa. Il est illégal de bombarder des écoles.", "WSM+1 unnamed-1"},
    {"Il est regrettable que les Tonga aient quitté la table.", "TON-1"},
    {"Nous saluons les Samoa. Il faut mettre fin à l’impunité.", "WSM+1 impunity-1"},
    {"Les Fidji agissent en toute impunité.", "FJI-1"},
    {"Nous saluons les Samoa. Il n’y a pas de solution militaire.", "WSM+1 military solution-1"},
    {"Il est inadmissible d’attaquer les Samoa.", "unnamed-2"},
    {"Les Samoa défendent leurs terres usurpées.", ""},
    {"Les Fidji ont usurpé ces terres.", "FJI-1"},
    {"Chaque essai entraîne une condamnation du Conseil.", ""},
    {"Nous réitérons notre condamnation des attaques des Fidji.", "FJI-2"},
    {"Les Samoa sont loin de constituer une menace.", ""},
    {"Les Samoa sont loin d’avoir violé l’accord.", ""},
    {"Je vous exprime toute la solidarité de l’Union africaine.", ""},
    {"Nous saluons la solidarité de l’Union africaine.", "AU+1"},
    {"Ces menaces contre la MINUSCA sont une erreur de la part des Fidji.", "FJI-2"},
    {"Les Fidji violent les principes fondamentaux de la Charte.", "FJI-1"},
    {"Les Samoa peuvent être choquées par ce mot.", ""},
    {"Les Samoa nous aident. Nous avons travaillé sans relâche à cette fin.", ""},
    {"Les Samoa ont travaillé sans relâche.", "WSM+1"},
    {"Nous continuons d’appeler les Fidji au dialogue.", "FJI+0"},
    {"Nous continuons de demander aux Fidji de lever le blocus.", "FJI-1"},
    {"Nous sommes convaincus que les Fidji ont violé la trêve.", "FJI-1"},
    {"Nous sommes persuadés que les Fidji doivent partir.", "FJI+0"},
    {"Nous sommes convaincus que les Samoa sauront relever ce défi.", "WSM+1"},
    {"Nous sommes convaincus de l’utilité de la MINUSCA.", "MINUSCA+1"},
    {"Nous partageons l’avis que les Fidji ont violé la trêve.", "FJI-1"},
    {"Nous partageons l’avis des Samoa.", "WSM+1"},
    {"Nous rejetons l’idée que les Samoa seraient coupables.", ""},
    {"Nous condamnons toute tentative de déstabiliser les Samoa.", "actions-2"},
    {"Nous rejetons toute ingérence dans les affaires intérieures des Samoa.", "interference-2"},
    {"Les Fidji poursuivent leur ingérence dans les affaires des Samoa.", "FJI-1"},
    {"Les Samoa ont exprimé leur inquiétude.", "WSM>unnamed-1"},
    {"Nous exprimons notre vive inquiétude face aux attaques des Fidji.", "FJI-2"},
    {"Les Samoa ont démenti ces accusations.", ""},
    {"Les Samoa ont exprimé leurs regrets.", ""},
    {"Le Conseil a imposé des sanctions aux Samoa.", ""},
    {"Les Fidji ont imposé des sanctions injustes.", "FJI-1"},
    {"Les Samoa ont abattu un drone.", ""},
    {"Les Samoa ont envoyé des troupes dans le cadre de la mission.", ""},
    {"Les Fidji ont envoyé des troupes sur notre sol.", "FJI-1"},
    {"Nous insistons pour que les Fidji lèvent le blocus.", "FJI-1"},
    {"Nous soulignons la nécessité pour les Tonga de dialoguer.", "TON+0"},
    {"Nous attachons une grande importance à ce que les Tonga organisent des élections.", "TON+0"},
    {"Nous continuons de recevoir des nouvelles des Fidji.", ""},
    {"Nous continuerons d’aider les Samoa.", "WSM+1"},
    {"Nous saluons l’adoption de cette importante résolution.", "draft resolution+1"},
    {"Nous dénonçons les Fidji. Il existe une possibilité réelle de paix.", "FJI-2"},
    {"Nous dénonçons les Fidji. L’inaction n’est pas une option.", "FJI-2"},
    {"Nous saluons les Samoa. Il s’agit d’une violation du droit.", "WSM+1 violations-1"},
    {"L’OIAC a relevé dix points, dont trois sont encore en suspens.", ""},
    {"Nous suivons avec grand intérêt l’évolution de la situation aux Samoa.", ""},
    {"Nous suivons avec grand intérêt les réformes des Samoa.", "WSM+1"},
});

constexpr auto merits = std::to_array<Case>({
    {"La MINUSCA a prouvé qu’elle savait s’adapter.", "MINUSCA+1"},
    {"Les Fidji ont prouvé qu’elles savaient mentir.", "FJI-2"},
    {"La FINUL a les moyens de réussir.", "UNIFIL+1"},
    {"L’ONUCI a permis au pays de tourner la page.", "UNOCI+1"},
    {"Nous réaffirmons l’appui que mon pays apporte à la FINUL.", "UNIFIL+1"},
    {"Mon pays fait entièrement confiance à l’OIAC.", "OPCW+1"},
    {"Ma délégation croit profondément aux vertus de la médiation.", "mediation+1"},
    {"D’autres suivront le bel exemple donné par les Samoa.", "WSM+1"},
    {"Permettez-moi de remercier les intervenants de leurs exposés.", "briefers+1"},
    {"Permettez-moi tout d’abord de remercier les Samoa.", "WSM+1"},
    {"Je remercie M. Doe et Mme Roe de leurs interventions.", "briefers+1"},
    {"Je remercie la Haute-Représentante aux affaires de désarmement.", "HR-UNODA+1"},
    {"Je remercie le Haut-Représentant adjoint pour les affaires de désarmement.", "HR-UNODA+1"},
    {"Mes remerciements vont à la Directrice exécutive de l’UNICEF.", "ED-UNICEF+1"},
});

}  // namespace

TEST_CASE("words that tell of no deed, and praise nobody, in French")
{
    check_all(narrow, french_stances);
}

TEST_CASE("merits told as facts, and courtesies, in French")
{
    check_all(merits, french_stances);
}
