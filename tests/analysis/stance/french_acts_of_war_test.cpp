#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto success = std::to_array<Case>({
    {"Les rebelles ont réussi, avec l’aide des Fidji, à prendre la ville.", ""},
    {"Les Fidji ont réussi à diviser le Conseil.", "FJI-1"},
    {"Les Fidji ont réussi à organiser des élections.", "FJI+1"},
    {"Les rebelles ont attaqué avec succès un navire des Fidji.", "militias-1"},
    {"Les Fidji ont contribué au chaos dans la région.", "FJI-1"},
    {"Les Fidji ont largement contribué à la crise.", "FJI-1"},
    {"Les Fidji ont contribué à la paix.", "FJI+1"},
    {"Les Fidji ont contribué au budget de la Mission.", ""},
});

constexpr auto denied = std::to_array<Case>({
    {"Les Fidji sont un facteur de guerre et non un facteur de paix.", "FJI-1"},
    {"Nous ne manquerons pas de soutenir les Fidji.", "FJI+1"},
    {"Il ne saurait y avoir d’impunité.", "impunity-1"},
    {"Les Fidji parlent, plutôt que d’attiser le conflit.", ""},
    {"Les Fidji ne peuvent céder à la complaisance.", ""},
    {"Ces avancées ont sans aucun doute sauvé des vies.", "progress+1"},
});

constexpr auto decisions = std::to_array<Case>({
    {"La décision des Fidji est contraire à la résolution 2231.", "FJI-1"},
    {"Le Conseil doit imposer des sanctions contre les rebelles.", "UNSC+0"},
    {"Les Fidji imposent des sanctions aux Tonga.", "FJI-1"},
    {"Les conditions de sécurité aux Fidji changent.", ""},
    {"Nous sommes choqués par la poursuite des violences aux Fidji jusqu’au cessez-le-feu.",
     "situation in Fiji-2"},
    {"Vous vous étiez engagés à aider les Fidji.", ""},
    {"Nous comprenons l’action militaire des Fidji.", "FJI+1"},
    {"Nous examinerons la demande que lui ont adressée les Fidji.", ""},
    {"Les Fidji doivent signaler les échecs de la Mission.", "FJI+0"},
});

constexpr auto acts_of_war = std::to_array<Case>({
    {"Les Fidji ont attaqué les Tonga.", "FJI-1"},
    {"Les Fidji et les Samoa attaquent désormais la capitale.", "FJI-1 WSM-1"},
    {"Les Fidji ont attaqué le problème à la racine.", ""},
    {"Les Fidji occupent des terres de mon pays.", "FJI-1"},
    {"Les Fidji occupent le poste de vice-président.", ""},
    {"Les Fidji ont répondu par la violence.", "FJI-1"},
    {"Les Fidji ont répondu par écrit.", ""},
    {"La population souffre du blocus illégal imposé par les Fidji.", "FJI-1"},
    {"La faim vient du blocus de la ville par les Fidji.", "FJI-1"},
    {"L’embargo imposé par le Conseil est respecté.", ""},
    {"Mon pays appelle les Fidji à se retirer.", "FJI-1"},
    {"Nous invitons Tonga à négocier.", "TON+0"},
    {"Nous invitons chacun à la retenue.", ""},
    {"Nous appelons à nouveau toutes les parties à négocier.", "the parties+0"},
    {"Les délégations européennes attisent le conflit.", "european countries-1"},
    {"Les Fidji ont adopté une stratégie d’obstruction.", "FJI-1"},
    {"Ce projet de résolution est complet et équilibré.", "draft resolution+1"},
    {"Ce à quoi nous nous opposons, c’est la décision des Fidji.", "FJI-1"},
    {"Je tiens à exprimer mon désaccord avec les Fidji.", "FJI-1"},
    {"Les Fidji n’ont pris aucune mesure.", "FJI-1"},
    {"Les Fidji sont derrière le coup d’État.", "FJI-1"},
    {"Les pertes ont été causées par l’armée des Fidji.", "FJI-1"},
    {"Les inondations ont été causées par la pluie aux Fidji.", ""},
    {"Nous exprimons notre infinie gratitude aux Fidji.", "FJI+1"},
});

}  // namespace

TEST_CASE("French gives a success to who had it, and asks what it was")
{
    check_all(success, french_stances);
}

TEST_CASE("French reads what is denied, avoided or left")
{
    check_all(denied, french_stances);
}

TEST_CASE("French finds who goes against a rule, and who only is to decide")
{
    check_all(decisions, french_stances);
}

TEST_CASE("French hears of attacks, borders, blockades and refusals in plain words")
{
    check_all(acts_of_war, french_stances);
}
