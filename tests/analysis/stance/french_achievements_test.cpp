#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto achieved = std::to_array<Case>({
    {"Le Samoa se tient du bon côté de l’histoire.", "WSM+1"},
    {"Nous rappelons les victoires remportées par le Samoa.", "WSM+1"},
    {"Le rapport relève le succès remporté par le Samoa.", "WSM+1"},
    {"Le Samoa a obtenu des résultats fort appréciables.", "WSM+1"},
    {"Le Samoa présente des résultats probants.", "WSM+1"},
    {"La FINUL a permis aux familles de rentrer.", "UNIFIL+1"},
    {"Le silence a permis aux rebelles de rentrer.", ""},
    {"Le Samoa est parvenu à réunir les parties.", "WSM+1"},
    {"Le Samoa s’investit sans compter.", "WSM+1"},
    {"Le Samoa n’a épargné aucun effort.", "WSM+1"},
    {"Le Samoa déploie d’inlassables efforts.", "WSM+1"},
    {"Nous invitons le Samoa à déployer des efforts.", "WSM+0"},
    {"Des soldats ont été déployés aux Fidji.", ""},
    {"Le Samoa poursuit ses efforts de paix.", "WSM+1"},
    {"Le Samoa envoie un signal fort.", "WSM+1"},
    {"Le dialogue est la seule issue.", "dialogue+2"},
    {"Le Samoa avance sur la voie de la paix.", "WSM+1"},
    {"Nous voulons aider le Samoa à avancer sur la voie du dialogue.", ""},
});

constexpr auto stood_by = std::to_array<Case>({
    {"Le Pérou est un fervent défenseur du multilatéralisme.", "multilateralism+1"},
    {"J’ai une pensée émue pour les Tonga.", "TON+1"},
    {"Je remercie les Tonga et tiens à leur renouveler notre plein soutien.", "TON+2"},
    {"Nous assurons les Tonga de notre soutien.", "TON+1"},
    {"Nous souhaitons plein succès au Samoa.", "WSM+1"},
    {"Le Samoa a le droit de vivre en paix.", "WSM+1"},
    {"Les Tonga ne sont pas seules.", "TON+1"},
    {"Les Fidji ne sont pas seules en cause.", ""},
    {"Nous n’abandonnerons pas les Tonga.", "TON+1"},
    {"Nous fournirons une aide aux Tonga.", "TON+1"},
    {"Nous partageons la douleur des Tonga.", "TON+1"},
});

constexpr auto asked = std::to_array<Case>({
    {"Il est plus que jamais temps que les Fidji répondent.", "FJI+0"},
    {"Nous en appelons à la sagesse des Fidji.", "FJI+0"},
    {"Nous appelons avec insistance les Fidji à la retenue.", "FJI+0"},
    {"Les Fidji doivent contribuer à la paix.", "FJI+0"},
    {"Il doit être mis fin au blocus.", "blockade-1"},
    {"Il est temps pour les Fidji de choisir.", "FJI+0"},
    {"La balle est dans le camp des Fidji.", "FJI+0"},
    {"Les Fidji doivent désormais choisir la paix.", "FJI+0"},
});

constexpr auto prevails = std::to_array<Case>({
    {"Nous plaçons nos espoirs dans les Tonga.", "TON+1"},
    {"Nous sommes fiers de travailler avec les Tonga.", "TON+1"},
    {"Le droit international doit prévaloir.", "international-law+1"},
    {"Le Samoa a droit à la paix.", "WSM+1"},
    {"Les Fidji ont droit à trois minutes.", ""},
    {"La FINUL doit désormais s’adapter.", "UNIFIL+0"},
});

constexpr auto stands_out = std::to_array<Case>({
    {"Le Samoa se distingue par son dévouement.", "WSM+1"},
    {"Le Samoa se distingue par ses plages.", ""},
    {"Le Samoa fait partie des premiers donateurs.", "WSM+1"},
    {"Le Samoa fait partie des îles du Pacifique.", ""},
    {"Le Samoa a répondu présent.", "WSM+1"},
});

}  // namespace

TEST_CASE("French praises what somebody has achieved")
{
    check_all(achieved, french_stances);
}

TEST_CASE("French stands by somebody")
{
    check_all(stood_by, french_stances);
}

TEST_CASE("French asks with words between")
{
    check_all(asked, french_stances);
}

TEST_CASE("French tells what must prevail, and in whom it hopes")
{
    check_all(prevails, french_stances);
}

TEST_CASE("French tells who stands out")
{
    check_all(stands_out, french_stances);
}
