#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto suffering = std::to_array<Case>({
    {"Les Fidji ont alerté le Conseil sur les massacres.", "killings-2"},
    {"Les Fidji se plaignent des violations du cessez-le-feu.", "violations-1"},
    {"Les Fidji ont survécu à une agression.", "aggression-2"},
    {"Les Fidji ont été le théâtre d’une agression des Tonga.", "TON-2"},
    {"Les Fidji portent les séquelles d’une agression.", "aggression-2"},
    {"Les Fidji ont connu une agression.", "aggression-2"},
    {"Les Fidji sont connues pour leurs massacres.", "FJI-2"},
    {"Les Fidji ont été la cible d’une agression.", "aggression-2"},
    {"Les Fidji prennent pour cible nos villages.", "FJI-1"},
    {"Les Fidji ont fait l’objet d’une agression.", "aggression-2"},
    {"Les Fidji paient le prix d’une agression.", "aggression-2"},
    {"Les Fidji réclament la fin d’une agression.", "aggression-2"},
    {"Les Fidji n’ont pas mis fin à leur agression.", "FJI-2"},
    {"Les Fidji ont parlé de massacres.", "killings-2"},
    {"Les Fidji parlent de paix et poursuivent les massacres.", "FJI-2"},
    {"Les Fidji ont qualifié leur agression d’opération spéciale.", "FJI-2"},
    {"Le Ministre des Fidji a décrit l’agression des Tonga.", "TON-2"},
    {"Les Fidji ont livré à la justice les auteurs des massacres.", "killings-2"},
    {"Les Fidji font face à une agression.", "aggression-2"},
    {"Le Conseil reste silencieux face aux massacres.", "UNSC-1"},
});

constexpr auto suffered = std::to_array<Case>({
    {"L’exclusion des Fidji est inacceptable.", "unnamed-2"},
    {"Nous dénonçons la mise à l’écart des Fidji.", "unnamed-2"},
    {"La souffrance des Fidji est inacceptable.", "suffering-2"},
    {"Le refus des Fidji de négocier est inacceptable.", "FJI-2"},
    {"L’hostilité envers les Fidji est inacceptable.", "violence-1"},
    {"Le mépris envers les Fidji est inacceptable.", "violations-2"},
    {"L’attitude des Fidji envers les Tonga est inacceptable.", "FJI-2"},
    {"Nous dénonçons l’agression des Fidji envers les Tonga.", "FJI-2"},
});

constexpr auto lifted = std::to_array<Case>({
    {"Nous sommes favorables à la levée de l’embargo imposé aux Fidji.", "blockade-1"},
    {"Il faut lever le blocus imposé aux Fidji par les Tonga.", "blockade-1"},
    {"Nous sommes favorables à la paix.", "peace+1"},
    {"Nous dénonçons le soutien des Fidji au terrorisme.", "FJI-2"},
    {"Nous déplorons l’appui accordé par les Fidji aux terroristes.", "FJI-2"},
    {"Nous saluons l’appui accordé par les Fidji aux réfugiés.", "FJI+1"},
    {"Nous condamnons ces attaques et saluons le soutien des Fidji.", "attacks-2 FJI+1"},
    {"Les Fidji abritent plus de 20 000 réfugiés.", "FJI+1"},
    {"Les Fidji abritent des terroristes.", "FJI-2"},
    {"Les tensions ont été exacerbées par les Fidji.", "FJI-1"},
    {"La crise aux Fidji a été aggravée par la sécheresse.", ""},
    {"Les dirigeants des Fidji n’ont rien à voir avec ce blocus.", ""},
    {"Contrairement aux Fidji, nous avons été épargnés.", ""},
    {"L’annexion par les Fidji est contraire à la Charte.", "FJI-1"},
    {"Je saisis cette opportunité pour parler des Fidji.", ""},
    {"Une intervention opportune des Fidji a sauvé la trêve.", "FJI+1"},
    {"Les Fidji sont condamnées à coexister avec les Tonga.", ""},
    {"Les Fidji ont été condamnées par le Conseil.", "FJI-2"},
    {"Nous appelons à un cessez-le-feu immédiat.", "ceasefire+0"},
    {"L’impératif de paix guide les Fidji.", ""},
    {"Il est essentiel de réformer le Conseil.", ""},
    {"Les Fidji et les Tonga en sont les exemples.", ""},
    {"Nous appelons les Fidji à ramener la stabilité aux Tonga.", "FJI+0"},
    {"Les Fidji ont réussi à rétablir la paix.", "FJI+1"},
    {"Nous saluons la résolution rapide de cette crise.", "peace+1"},
    {"Nous condamnons le traitement réservé à ces femmes.", "violations-2"},
    {"Les Fidji s’inquiètent des massacres.", "FJI>killings-1"},
    {"Nous nous inquiétons de l’attitude des Fidji.", "FJI-1"},
});

}  // namespace

TEST_CASE(
    "French knows who tells of a deed, suffers by it or wants it judged, and who hides his own")
{
    check_all(suffering, french_stances);
}

TEST_CASE("French blames nobody for what is done to him or borne towards him")
{
    check_all(suffered, french_stances);
}

TEST_CASE(
    "French rows: blockades to lift, backing of terrorists, and words that are no praise or blame")
{
    check_all(lifted, french_stances);
}
