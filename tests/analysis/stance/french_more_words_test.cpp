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
    {"Les Fidji affrontent une agression.", "aggression-2"},
    {"Les Fidji affrontent nos forces et commettent des atrocités.", "FJI-2"},
    {"L’hostilité des Fidji menace la région.", "FJI-1"},
    {"Les Fidji sont fidèles au principe de non-agression.", "FJI+1"},
    {"Nous assistons à une dégradation inquiétante.", "events-1"},
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
    {"Nous déplorons l’appui accordé par les Fidji aux terroristes.", "FJI-1"},
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
    {"Les Fidji ont été condamnées par le Conseil.", "UNSC>FJI-2"},
    {"Nous appelons à un cessez-le-feu immédiat.", "ceasefire+0"},
    {"L’impératif de paix guide les Fidji.", ""},
    {"Il est essentiel de réformer le Conseil.", ""},
    {"Les Fidji et les Tonga en sont les exemples.", ""},
    {"Nous appelons les Fidji à ramener la stabilité aux Tonga.", "FJI+0"},
    {"Les Fidji ont réussi à rétablir la paix.", "FJI+1"},
    {"Nous saluons la résolution rapide de cette crise.", "peace+1"},
    {"Nous condamnons le traitement réservé à ces femmes.", "unnamed-2"},
    {"Les Fidji s’inquiètent des massacres.", "FJI>killings-1"},
    {"Nous nous inquiétons de l’attitude des Fidji.", "FJI-1"},
});

constexpr auto idioms = std::to_array<Case>({
    {"Les Fidji font main basse sur nos richesses.", "FJI-1"},
    {"Les Fidji marchandent la paix.", "FJI-1"},
    {"Les Fidji marchandent sur les prix du poisson.", ""},
    {"Les Fidji campent sur leurs positions.", "FJI-1"},
    {"Les Fidji sont allées trop loin.", "FJI-1"},
    {"Les Fidji sont trop loin de nous.", ""},
    {"Les Fidji dressent nos peuples les uns contre les autres.", "FJI-1"},
    {"Les Fidji prétendent nous donner des leçons.", "FJI-1"},
    {"Les Fidji nous ont donné une leçon de courage.", "FJI+1"},
    {"Les Fidji couvrent les coupables.", "FJI-1"},
    {"Les Fidji couvrent les besoins de la population.", ""},
    {"Les Fidji ont ensanglanté notre pays.", "FJI-1"},
    {"Les Fidji exportent leur guerre.", "FJI-1"},
    {"Les Fidji exportent du poisson.", ""},
    {"Les Fidji ont pactisé avec l’ennemi.", "FJI-1"},
    {"Les Fidji nous ont attaqués.", "FJI-1"},
    {"Les Fidji nous ont beaucoup aidés.", "FJI+1"},
    {"Les Fidji nous privent de nos terres.", "FJI-1"},
    {"Les Fidji se drapent dans la vertu.", "FJI-1"},
    {"Les Fidji font le lit du terrorisme.", "FJI-1"},
    {"La misère fait le lit de la violence aux Fidji.", ""},
    {"Les Fidji sont mal placées pour nous juger.", "FJI-1"},
    {"Les Fidji sont bien placées pour jouer ce rôle.", "FJI+1"},
    {"Les Fidji n’hésitent pas à tirer sur la foule.", "FJI-1"},
    {"Les Fidji n’hésitent pas à prendre leurs responsabilités.", ""},
    {"Les Fidji ont avoué leur participation à l’attaque.", "FJI-1"},
    {"Les Fidji ont reconnu leur participation au sommet.", ""},
});

constexpr auto worth = std::to_array<Case>({
    {"L’attitude des Fidji est équivoque.", "FJI-1"},
    {"La position des Fidji est sans équivoque.", ""},
    {"L’attitude des Fidji mérite d’être condamnée.", "FJI-2"},
    {"L’armée des Fidji mérite notre respect.", "FJI+1"},
    {"L’attitude des Fidji suscite la réprobation.", "FJI-2"},
    {"Les attaques contre les Fidji suscitent la réprobation.", "attacks-2"},
    {"L’attitude des Fidji fait craindre le pire.", "FJI-1"},
    {"La sécheresse aux Fidji fait craindre le pire.", ""},
    {"L’attitude des Fidji complique la situation.", "FJI-1"},
    {"Le cyclone complique la situation des Fidji.", ""},
    {"L’attitude des Fidji jette une ombre sur nos travaux.", "FJI-1"},
    {"L’intervention militaire hasardeuse des Fidji continue.", "FJI-1"},
    {"Le Conseil de sécurité reste trop souvent inerte.", "UNSC-1"},
    {"La menace vient des Fidji.", "FJI-1"},
    {"Nous exigeons des explications des Fidji.", "FJI-1"},
    {"Nous interpellons les Fidji.", "FJI+0"},
    {"Les Fidji doivent se ressaisir.", "FJI-1"},
    {"Nous comprenons mal l’attitude des Fidji.", "FJI-1"},
    {"Nous ne comprenons pas le refus des Fidji.", "FJI-1"},
    {"L’arrogance des Fidji ne passera pas.", "FJI-1"},
    {"L’obstination des Fidji ne passera pas.", "FJI-1"},
    {"Le courage des Fidji ne passera pas inaperçu.", "FJI+1"},
    {"La décision des Fidji est fâcheuse.", "FJI-1"},
    {"Les mines sont un danger pour les Fidji.", ""},
    {"Les Fidji n’ont pas jugé les coupables.", ""},
});

constexpr auto esteem = std::to_array<Case>({
    {"Les Fidji sont un partenaire de choix.", "FJI+1"},
    {"Les Fidji font figure d’exemple.", "FJI+1"},
    {"Les Fidji font figure d’agresseur.", "FJI-2"},
    {"Les Fidji nous ont toujours soutenus.", "FJI+1"},
    {"Les rebelles nous ont soutenus contre les Fidji.", ""},
    {"Les Fidji sont restées à nos côtés.", "FJI+1"},
    {"Les Fidji sont venues à notre secours.", "FJI+1"},
    {"Les Fidji ont appelé au secours.", ""},
    {"Nous avons beaucoup d’estime pour les Fidji.", "FJI+1"},
    {"Nous sommes sur la même longueur d’onde que les Fidji.", "FJI+1"},
    {"Nous faisons cause commune avec les Fidji.", "FJI+1"},
    {"Les Fidji font cause commune avec les rebelles.", ""},
    {"Mention spéciale aux Fidji pour leur aide.", "FJI+1"},
    {"Les Fidji ont bien mérité de la paix.", "FJI+1"},
    {"Les Fidji ont notre plein soutien.", "FJI+1"},
    {"Les Fidji ont perdu notre confiance.", ""},
    {"Les Fidji peuvent compter sur nous.", "FJI+1"},
    {"Les Fidji sont dignes de confiance.", "FJI+1"},
    {"Les Fidji ne sont pas dignes de confiance.", "FJI-1"},
    {"Les Fidji ont conduit nos travaux avec brio.", "FJI+1"},
    {"Le plan des Fidji a le mérite de la clarté.", "FJI+1"},
    {"Le mérite en revient aux Fidji.", "FJI+1"},
    {"Les Fidji ont placé la barre très haut.", "FJI+1"},
    {"La décision des Fidji vient à son heure.", "FJI+1"},
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

TEST_CASE("French idioms of blame")
{
    check_all(idioms, french_stances);
}

TEST_CASE("French tells what an attitude is worth, whose a fault is, and what is asked of it")
{
    check_all(worth, french_stances);
}

TEST_CASE("French idioms of esteem")
{
    check_all(esteem, french_stances);
}
