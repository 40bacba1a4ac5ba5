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

TEST_CASE("stance, French idioms: blame")
{
    check_all(blame, french_stances);
}

TEST_CASE("stance, French idioms: praise")
{
    check_all(praise, french_stances);
}

}  // namespace
