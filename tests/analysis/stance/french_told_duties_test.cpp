#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto adverbs = std::to_array<Case>({
    {"Les Fidji violent ainsi la Charte.", "FJI-1"},
    {"Les Fidji violent non seulement la Charte, mais aussi nos accords.", "FJI-1"},
    {"Les Fidji menacent toujours la paix.", "FJI-1"},
    {"Les Fidji alimentent également le conflit.", "FJI-1"},
    {"Les Fidji soutiennent encore les rebelles.", "FJI-2"},
    {"Les Fidji portent donc la responsabilité de ces crimes.", "FJI-1"},
    {"Les Fidji portent donc la responsabilité de cette mission.", ""},
    {"Les Fidji sont ainsi responsables de ces violences.", "FJI-1"},
    {"Les Fidji constituent toujours une menace pour la paix.", "FJI-1"},
    {"Les Fidji privent ainsi la population de nourriture.", "FJI-1"},
    {"Les Fidji portent ainsi atteinte à la Charte.", "FJI-2"},
    {"Les Fidji imposent encore un blocus.", "FJI-1"},
    {"Les Fidji répriment encore leur population.", "FJI-1"},
    {"Les Fidji tentent ainsi de diviser le Conseil.", "FJI-1"},
    {"Les Fidji prétendent toujours que la guerre est finie.", "FJI-1"},
    {"Les Fidji poursuivent l’occupation des Tonga.", "FJI-1"},
    {"Les Fidji accueillent également des réfugiés.", "FJI+1"},
    {"Les Fidji étendent encore la guerre.", "FJI-1"},
    {"Les Fidji poursuivent également leur politique de réforme.", ""},
    {"Les Fidji envoient également des troupes à la Mission.", ""},
    {"L’appel des Fidji à cesser les combats a été entendu.", ""},
    {"Les Fidji sont prises dans un étau.", ""},
    {"Ce programme vise également les populations des Fidji.", ""},
    {"Les Fidji détruisent également leurs mines.", ""},
});

constexpr auto duties = std::to_array<Case>({
    {"Les Fidji doivent à présent retirer leurs troupes.", "FJI-1"},
    {"Le Pérou appelle les Fidji à ouvrir les routes.", "FJI+0"},
    {"Le Pérou appelle également Suva à libérer les marins.", "FJI-1"},
    {"Nous continuons d’appeler les Fidji à cesser leurs attaques.", "FJI-1"},
    {"Le Conseil doit exiger des Fidji qu’elles retirent leurs troupes.", "UNSC-1 FJI-1"},
    {"Le Conseil ne saurait rester silencieux.", "UNSC+0"},
    {"On ne peut pas rester les bras croisés.", ""},
    {"Le Conseil a la lourde responsabilité d’agir.", "UNSC+0"},
    {"Le Conseil assume une lourde responsabilité dans le maintien de la paix.", ""},
    {"Les Fidji doivent être contraintes à la paix.", "FJI-1"},
    {"De nouvelles sanctions s’imposent contre les Fidji.", "FJI-1"},
    {"Nous renforcerons la pression sur les Fidji.", "FJI-1"},
    {"Nous souhaitons donc vivement que les Fidji coopèrent.", "FJI+0"},
    {"Nous exigeons une nouvelle fois que les Fidji retirent leurs troupes.", "FJI-1"},
    {"C’est aux Fidji qu’il revient de retirer leurs troupes.", "FJI-1"},
    {"C’est au peuple des Fidji de choisir.", ""},
    {"Les Fidji n’ont d’autre choix que de se défendre.", ""},
    {"Il s’agit de contraindre les Fidji à la paix.", "FJI-1"},
    {"Cet afflux renforce la pression sur les Fidji.", ""},
});

}  // namespace

TEST_CASE("French blames and calls with an adverb between")
{
    check_all(adverbs, french_stances);
}

TEST_CASE("French tells of duties")
{
    check_all(duties, french_stances);
}

namespace {

constexpr auto wanting = std::to_array<Case>({
    {"La coopération des Fidji fait toujours défaut.", "FJI-1"},
    {"Nous ne voyons aucun signe que les Fidji changent de cap.", "FJI-1"},
    {"Les Fidji n’ont manifesté aucune volonté de compromis.", "FJI-1"},
    {"Les Fidji n’ont aucun intérêt à une solution.", "FJI-1"},
    {"Les Fidji n’ont aucun intérêt à la guerre.", ""},
    {"Les Fidji n’ont fourni aucune explication.", "FJI-1"},
    {"Les Fidji n’ont répondu à aucune de nos questions.", "FJI-1"},
    {"Les Fidji ont tardé à signer.", "FJI-1"},
    {"Les Fidji n’ont de cesse de bombarder nos villages.", "FJI-1"},
    {"Les Fidji continuent d’enlever des pêcheurs.", "FJI-1"},
    {"Les Fidji ont tout fait pour saper la paix.", "FJI-1"},
    {"Les Fidji ont tout fait pour empêcher la guerre.", "FJI+1"},
    {"Les Fidji ont abandonné à maintes reprises la population.", "FJI-1"},
    {"Les Fidji tiennent la ville dans un étau.", "FJI-1"},
    {"L’affirmation des Fidji est contredite par les faits.", "FJI-1"},
    {"Des écoles ont été ciblées par les forces fidjiennes.", "FJI-1"},
    {"Des écoles ont été touchées par les inondations.", ""},
    {"Des villes ont été ciblées par l’armée fidjienne.", "FJI-1"},
    {"Mon pays renouvelle toute sa confiance à l’AIEA.", "IAEA+1"},
    {"Les Fidji arment toujours les rebelles.", "FJI-2"},
    {"Les Fidji redoublent de violence.", "FJI-1"},
    {"Les Fidji ont fait fi des mises en garde de ce Conseil.", "FJI-1"},
    {"Les Fidji ne respectent ni la Charte ni nos résolutions.", "FJI-1"},
    {"Les Fidji ont suspendu leur coopération avec l’AIEA.", "FJI-1"},
    {"Les Fidji hébergent les chefs des rebelles.", "FJI-1"},
    {"Ces attaques sont l’œuvre des Fidji.", "FJI-1"},
    {"Ce rapport est l’œuvre des Fidji.", ""},
    {"Les Fidji ont pleinement coopéré avec la Cour.", "FJI+1"},
    {"Les Fidji ont entrepris de profondes réformes.", "FJI+1"},
    {"Les Fidji interdisent l’accès des convois.", "FJI-1"},
    {"Les Fidji ne peuvent faire partie de la solution.", "FJI-1"},
    {"Le peuple souffre de la tyrannie des Fidji.", "FJI-1"},
    {"Les Fidji sont hors-la-loi.", "FJI-2"},
    {"Le vrai visage des Fidji est celui de la terreur.", "FJI-1"},
    {"La Cour a émis un mandat d’arrêt contre le Président des Fidji.", "FJI-1"},
    {"Le groupe terroriste du M23 porte la responsabilité de la guerre.", "M23-1"},
    {"L’impasse au sein du Conseil nuit à la paix.", "UNSC-1"},
    {"C’est un jour sombre pour ce Conseil.", "UNSC-1"},
    {"C’est une journée triste pour ce Conseil.", ""},
    {"Ce serait une erreur que de récompenser les Fidji.", "FJI-1"},
});

constexpr auto favoured = std::to_array<Case>({
    {"Nul n’a fait davantage que les Fidji pour la paix.", "FJI+2"},
    {"Nul n’a fait davantage que les Fidji pour prolonger la guerre.", "FJI-1"},
    {"Les Fidji ont toute notre sympathie.", "FJI+1"},
    {"Les Fidji ont le droit à la légitime défense.", "FJI+1"},
    {"Nous reconnaissons le droit des Fidji à se défendre.", "FJI+1"},
    {"Mon pays renouvelle toute sa confiance aux Fidji.", "FJI+1"},
    {"Je salue la participation à cette réunion des Fidji et du Samoa.", "FJI+1 WSM+1"},
    {"Les progrès que les Fidji ont réalisés nous aideront.", "FJI+1"},
    {"Je tiens à saluer la qualité du panel.", "briefers+1"},
    {"Nous regrettons le résultat de ce vote.", "vote-1"},
    {"Cette aide est vitale pour les Fidji.", "assistance+2"},
    {"Les Fidji ont exécuté les décisions de la Cour.", ""},
    {"Les Fidji ont exécuté des prisonniers.", "FJI-1"},
    {"Les Fidji ne sont pas pleinement en mesure d’accomplir leur tâche.", "FJI-1"},
    {"Nous sommes préoccupés par les évolutions sur le plan militaire.", "unnamed-1"},
    {"Tous les acteurs régionaux doivent faire preuve de retenue.", "regional actors+0"},
    {"Nous devons répondre aux attentes des Fidji.", ""},
    {"Ils mènent une guerre contre le gouvernement légitime des Fidji.", ""},
    {"Les résultats des Fidji sont au rendez-vous.", "FJI+1"},
    {"Le Conseil doit être réformé. L’Afrique a démontré sa capacité à contribuer à la paix.",
     "countries+1"},
});

}  // namespace

TEST_CASE("French blames what is wanting")
{
    check_all(wanting, french_stances);
}

TEST_CASE("French favours with a right, trust and presence")
{
    check_all(favoured, french_stances);
}
