#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto blame = std::to_array<Case>({
    {"Les Fidji ont encore fait couler le sang.", "FJI-1"},
    {"Les Fidji sont un État hors-la-loi.", "FJI-2"},
    {"Les Fidji ont franchi un nouveau seuil dans l’escalade.", "FJI-1"},
    {"Les Fidji misent sur la terreur.", "FJI-1"},
    {"Les Fidji sont l’épicentre mondial du terrorisme.", "FJI-1"},
    {"Les Fidji sont la cause de cette crise.", "FJI-1"},
    {"Les Fidji n’ont pas la moindre autorité morale.", "FJI-1"},
    {"Les Fidji n’ont cure de nos appels.", "FJI-1"},
    {"Les Fidji font chanter leurs voisins.", "FJI-1"},
    {"Les Fidji jouent la montre.", "FJI-1"},
    {"Les Fidji ont jeté le masque.", "FJI-1"},
    {"Les Fidji inversent les rôles.", "FJI-1"},
    {"Les Fidji propagent des contre-vérités.", "FJI-1"},
    {"Les Fidji ont abusé de notre confiance.", "FJI-1"},
    {"Les Fidji ont ruiné tous nos efforts.", "FJI-1"},
    {"Les Fidji se préparent activement à la guerre.", "FJI-1"},
    {"Les Fidji ont fait seules le choix de la guerre.", "FJI-1"},
    {"Les Fidji refusent de se conformer.", "FJI-1"},
    {"Les Fidji veulent rayer de la carte notre pays.", "FJI-1"},
    {"Le Conseil ne saurait s’exonérer de ses obligations.", "UNSC-1"},
    {"Nous pointons du doigt les Fidji.", "FJI-1"},
    {"Nous mettons en cause les Fidji.", "FJI-1"},
    {"Rien n’excuse les actes des Fidji.", "FJI-2"},
    {"La conduite des Fidji défie l’entendement.", "FJI-2"},
    {"Nous sommes atterrés par les frappes des Fidji.", "FJI-2"},
    {"C’est un naufrage collectif du Conseil.", "UNSC-1"},
    {"Quelle terrible régression pour les Fidji.", "FJI-1"},
    {"Le Conseil reste impuissant.", "UNSC-1"},
    {"Les Tonga ont choisi la paix.", "TON+1"},
    {"Ce silence n’a fait qu’enhardir les Fidji.", "FJI-1"},
});

constexpr auto praise = std::to_array<Case>({
    {"Les Tonga ont choisi la paix.", "TON+1"},
    {"Les Tonga ont ainsi démontré leur bonne volonté.", "TON+1"},
    {"Les Tonga n’ont ménagé aucun effort.", "TON+1"},
    {"Nous notons des avancées dans la position des Tonga.", "TON+1"},
    {"Nous rendons justice aux Tonga.", "TON+1"},
    {"Nous joignons notre voix à celle des Tonga.", "TON+1"},
    {"Nous partageons pleinement les inquiétudes des Tonga.", "TON+1"},
});

constexpr auto faith = std::to_array<Case>({
    {"Les Fidji ont failli à leur parole.", "FJI-1"},
    {"Les Fidji dissimulent leurs véritables intentions.", "FJI-1"},
    {"Les Fidji cachent la vérité.", "FJI-1"},
    {"Les Fidji occultent leurs propres crimes.", "FJI-1"},
    {"Les Fidji esquivent leurs responsabilités.", "FJI-1"},
    {"Les Fidji fuient leurs responsabilités.", "FJI-1"},
    {"Les Fidji rejettent toute responsabilité.", "FJI-1"},
    {"Les Fidji jouent les victimes.", "FJI-1"},
    {"Les Fidji versent des larmes de crocodile.", "FJI-1"},
    {"Les Fidji tentent de donner le change.", "FJI-1"},
    {"Les Fidji n’ont tiré aucune leçon du passé.", "FJI-1"},
    {"Les Fidji ont montré leur vrai visage.", "FJI-1"},
    {"Les Fidji répondront de leurs crimes.", "FJI-1"},
    {"Les Fidji ont créé un climat de terreur.", "FJI-1"},
    {"Les Fidji entretiennent un climat de peur.", "FJI-1"},
    {"Les Fidji ont transformé notre pays en champ de bataille.", "FJI-1"},
    {"Les Fidji ont vidé l’accord de sa substance.", "FJI-1"},
    {"Les Fidji ont déchiré l’accord.", "FJI-1"},
    {"Les Fidji se sont dérobées à leurs engagements.", "FJI-1"},
    {"Les Fidji ont fait la preuve de leur duplicité.", "FJI-1"},
    {"La politique des Fidji mène à l’impasse.", "FJI-1"},
    {"La politique des Fidji conduit la région à la catastrophe.", "FJI-1"},
    {"Les Fidji mettent le feu à la région.", "FJI-1"},
    {"Les Fidji sont un facteur d’instabilité.", "FJI-1"},
    {"Les Fidji traitent ce Conseil avec mépris.", "FJI-1"},
    {"Les Fidji ont empoisonné nos puits.", "FJI-1"},
    {"Les Fidji ont coupé l’eau et l’électricité.", "FJI-1"},
    {"Les Fidji ont poignardé dans le dos nos négociateurs.", "FJI-2"},
    {"Nous ne sommes pas dupes des manœuvres des Fidji.", "FJI-1"},
    {"Nous doutons de la sincérité des Fidji.", "FJI-1"},
    {"Nous nous interrogeons sur les intentions des Fidji.", "FJI-1"},
    {"Nous nous étonnons du silence des Fidji.", "FJI-1"},
    {"Nous rejetons sur les Fidji la responsabilité de cet échec.", "FJI-1"},
    {"Honte aux Fidji !", "FJI-2"},
    {"Les Fidji sont mises au ban des nations.", "FJI-1"},
    {"Les Fidji ont les mains tachées de sang.", "FJI-2"},
    {"Les Fidji se rendent complices de ces crimes.", "FJI-1"},
    {"Les Fidji ne se sont pas dérobées à leurs engagements.", ""},
    {"Les Tonga cachent des réfugiés.", ""},
});

constexpr auto merit = std::to_array<Case>({
    {"Les Tonga méritent notre gratitude.", "TON+1"},
    {"Nous sommes sensibles aux efforts des Tonga.", "TON+1"},
    {"Nous sommes de tout cœur avec les Tonga.", "TON+1"},
    {"Nous sommes du même avis que les Tonga.", "TON+1"},
    {"Nous comprenons les préoccupations des Tonga.", "TON+1"},
    {"Nous comprenons la position des Tonga.", "TON+1"},
    {"Les Tonga n’ont cessé d’œuvrer pour la paix.", "TON+1"},
    {"Les Tonga ont consenti de lourds sacrifices.", "TON+1"},
    {"Les Tonga ont fait un geste de paix.", "TON+1"},
    {"Les Tonga ont respecté la trêve.", "TON+1"},
    {"Les Tonga se sont conformées à la résolution.", "TON+1"},
    {"Les Tonga ont coopéré de bonne foi.", "TON+1"},
    {"Les Tonga se sont acquittées de leurs obligations.", "TON+1"},
    {"Les Tonga ont accepté toutes les propositions.", "TON+1"},
    {"Les Tonga ont accepté le plan de paix.", "TON+1"},
    {"La proposition des Tonga mérite d’être étudiée.", "TON+1"},
    {"La proposition des Tonga constitue une bonne base de négociation.", "TON+1"},
    {"La proposition des Tonga est raisonnable.", "TON+1"},
    {"La proposition des Tonga est équilibrée.", "TON+1"},
    {"Nous reconnaissons le bien-fondé de la position des Tonga.", "TON+1"},
    {"Les Tonga ont évité le pire.", "TON+1"},
    {"Les Tonga ont sauvé des milliers de vies.", "TON+1"},
    {"Les Tonga ont grandement facilité les pourparlers.", "TON+1"},
    {"Les Tonga ont fait d’énormes progrès.", "TON+1"},
    {"Les Tonga ont toujours œuvré sans relâche pour la paix.", "TON+1"},
    {"Nous appelons les Tonga à respecter scrupuleusement leurs engagements.", "TON+0"},
    {"Nous attendons des Tonga qu’elles négocient de bonne foi.", "TON+0"},
    {"Les Tonga n’ont pas accepté le plan de paix.", "TON-1"},
    {"Nous avons voté pour la résolution.", "draft resolution+1"},
    {"Nous appuyons résolument les Tonga.", "TON+2"},
    {"Les Samoa joignent leur voix à celles des orateurs précédents.", ""},
});

TEST_CASE("stance, French idioms: blame")
{
    check_all(blame, french_stances);
}

TEST_CASE("stance, French idioms: praise")
{
    check_all(praise, french_stances);
}

TEST_CASE("stance, French idioms: bad faith, breaches and harm")
{
    check_all(faith, french_stances);
}

TEST_CASE("stance, French idioms: merit")
{
    check_all(merit, french_stances);
}

}  // namespace
