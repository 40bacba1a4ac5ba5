#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto denied = std::to_array<Case>({
    {"Les Fidji démentent fournir des armes aux rebelles.", ""},
    {"Les Fidji fournissent des armes aux rebelles.", "FJI-1"},
    {"Les Tonga ont démenti à plusieurs reprises avoir bombardé la ville.", ""},
    {"Rien n’indique que les Fidji aient bombardé la ville.", ""},
    {"Il n’est pas prouvé que les Tonga aient envahi les Samoa.", ""},
    {"Je ne dis pas que les Fidji sont seules responsables.", ""},
    {"Nul ne peut accuser les Tonga d’avoir manqué à leurs devoirs.", ""},
    {"Il serait injuste de reprocher aux Samoa cet échec.", ""},
    {"L’Union africaine est souvent critiquée à tort.", ""},
    {"Les Tonga sont soupçonnées d’armer les rebelles.", ""},
    {"Nous ne tenons pas les Fidji pour responsables.", ""},
    {"Nous tenons les Fidji pour responsables.", "FJI-1"},
    {"L’Union africaine n’est pas responsable de cet échec.", ""},
    {"Certains reprochent à l’Union africaine de ne rien faire.", ""},
});

constexpr auto tried = std::to_array<Case>({
    {"Le Tribunal a condamné le général à 40 ans de prison.", ""},
    {"La justice des Fidji a condamné deux anciens responsables tongans pour génocide.", ""},
    {"Les Tonga sont prêtes à livrer les accusés.", ""},
    {"Les Fidji ont gelé les avoirs de trois personnes.", ""},
    {"Les Fidji ont gelé nos avoirs.", "FJI-1"},
});

constexpr auto handed_in = std::to_array<Case>({
    {"Les Tonga ont remis leurs armes à la mission.", ""},
    {"Les Tonga ont remis des missiles aux rebelles.", "TON-1"},
    {"Les Samoa ont prêté main-forte aux Fidji.", ""},
    {"Les Samoa prêtent main-forte aux milices.", "WSM-1"},
});

constexpr auto blame = std::to_array<Case>({
    {"Les Fidji doivent cesser tout appui aux milices.", "FJI-1"},
    {"Les Tonga doivent elles aussi accepter le plan.", "TON+0"},
    {"Les Fidji n’ont honoré aucune de leurs promesses.", "FJI-1"},
    {"Le Conseil a trop attendu.", "UNSC-1"},
    {"L’Union africaine a réagi bien trop tard.", "AU-1"},
    {"Les Tonga ont eu tort de partir.", "TON-1"},
    {"La réponse des Fidji n’est pas satisfaisante.", "FJI-1"},
    {"Il n’est pas satisfaisant que la séance soit close.", ""},
    {"Nous prenons nos distances avec les Tonga.", "TON-1"},
    {"Les Fidji jouent sur les mots.", "FJI-1"},
    {"Les Tonga font la leçon à tous.", "TON-1"},
    {"Les Fidji refoulent les réfugiés.", "FJI-1"},
    {"Les Tonga ont chassé les observateurs.", "TON-1"},
    {"Les Fidji n’ont puni personne.", "FJI-1"},
    {"Les Tonga occupent un tiers de l’île.", "TON-1"},
    {"Les Tongans occupent un tiers des sièges.", ""},
    {"Les Fidji traitent les femmes comme des esclaves.", "FJI-1"},
    {"La présence de l’Union africaine n’est pas la bienvenue.", "AU-1"},
    {"Nous voyons d’un mauvais œil la décision des Tonga.", "TON-1"},
    {"Les Fidji se sont moquées du Conseil.", "FJI-1"},
    {"Les Tonga sont les seules à blâmer.", "TON-1"},
    {"Le Conseil s’est montré faible.", "UNSC-1"},
    {"Les Fidji n’ont fait aucun progrès.", "FJI-1"},
    {"Les Tonga ne font pas assez pour protéger les civils.", "TON-1"},
    {"Les Tonga ont tué notre collègue.", "TON-1"},
    {"La mine a tué notre collègue aux Tonga.", ""},
    {"Les Fidji détournent les vivres.", "FJI-1"},
    {"Les Fidji gardent encore 20 otages.", "FJI-1"},
    {"La réponse des Tonga a été décevante.", "TON-1"},
    {"Le Conseil a encore manqué une occasion.", "UNSC-1"},
    {"Nous invitons les Fidji à revoir leur position.", "FJI-1"},
    {"Les Tonga n’ont que faire de nos résolutions.", "TON-2"},
});

constexpr auto praise = std::to_array<Case>({
    {"Nous voyons d’un bon œil la décision des Fidji.", "FJI+1"},
    {"Nous rejoignons l’avis des Tonga.", "TON+1"},
    {"Cette mission n’aurait pas été possible sans le concours des Samoa.", "WSM+1"},
    {"Les Fidji ont tourné le dos à la violence.", "FJI+1"},
    {"Les Fidji ont tourné le dos à leurs alliés.", "FJI-1"},
    {"Les Tonga ont su rapprocher les parties.", "TON+1"},
    {"Les Samoa ont rendu un grand service à la région.", "WSM+1"},
    {"Les Fidji ont bien conduit les négociations.", "FJI+1"},
    {"Il faut reconnaître aux Tonga le mérite d’avoir essayé.", "TON+1"},
    {"Les Fidji ont beaucoup fait pour la paix.", "FJI+1"},
    {"L’Union africaine fait ce qu’elle peut.", "AU+1"},
    {"L’Union africaine fait bien son travail.", "AU+1"},
    {"Les Fidji ont eu le courage de parler.", "FJI+1"},
    {"Les Tonga ont fait le bon choix.", "TON+1"},
    {"Les Samoa se sont montrées constructives.", "WSM+1"},
    {"Les Fidji jouent franc jeu.", "FJI+1"},
    {"Les Tonga ont accepté un cessez-le-feu.", "TON+1"},
    {"Nous tendons la main aux Fidji.", "FJI+1"},
    {"Les Samoa méritent un siège.", "WSM+1"},
    {"Rien n’aurait été possible sans le dévouement des Tonga.", "TON+1"},
});

TEST_CASE("what is denied, unproven or unfair to say is no blame")
{
    check_all(denied, french_stances);
}

TEST_CASE("who is tried, and whose funds are frozen by law, is not blamed by the speaker")
{
    check_all(tried, french_stances);
}

TEST_CASE("arms handed in are supplied to nobody")
{
    check_all(handed_in, french_stances);
}

TEST_CASE("everyday words blame")
{
    check_all(blame, french_stances);
}

TEST_CASE("everyday words praise")
{
    check_all(praise, french_stances);
}

}  // namespace
