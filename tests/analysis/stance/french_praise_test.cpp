#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto praise = std::to_array<Case>({
    {"Il convient de saluer le Samoa.", "WSM+1"},
    {"Le Samoa mérite d’être salué.", "WSM+1"},
    {"Le Samoa a su trouver les mots justes.", "WSM+1"},
    {"Le Samoa force le respect.", "WSM+2"},
    {"Les efforts du Samoa portent leurs fruits.", "WSM+1"},
    {"Le Samoa a fait preuve de sagesse.", "WSM+1"},
    {"Le Samoa reste un ami fidèle.", "WSM+1"},
    {"Nous nous inclinons devant les Tonga.", "TON+2"},
    {"Le Samoa fait aujourd’hui l’admiration de tous.", "WSM+1"},
    {"Le dévouement du Samoa n’est plus à démontrer.", "WSM+1"},
    {"Le Samoa reste le premier donateur de l’archipel.", "WSM+1"},
    {"Le Samoa accueille près de deux mille réfugiés.", "WSM+1"},
    {"Le Samoa a tenu parole.", "WSM+1"},
    {"Le Samoa a ouvert ses portes aux réfugiés.", "WSM+1"},
    {"Le Samoa a payé un lourd tribut.", "WSM+1"},
    {"Le Samoa a pris ses responsabilités.", "WSM+1"},
    {"Le Samoa montre la voie.", "WSM+1"},
    {"Le Fonds reste ouvert aux Samoa.", ""},
    {"La capitale du Samoa est au bord de la mer.", ""},
    {"La FINUL a permis de désamorcer plusieurs incidents.", "UNIFIL+1"},
});

constexpr auto backing = std::to_array<Case>({
    {"Nous sommes solidaires des Tonga.", "TON+1"},
    {"Nous restons fermement aux côtés des Tonga.", "TON+1"},
    {"Nous réaffirmons notre fidélité à la Charte des Nations Unies.", "un-charter+2"},
    {"Nous approuvons la Charte des Nations Unies.", "un-charter+1"},
    {"Les Tonga peuvent compter sur notre amitié.", ""},
    {"Nous disons merci aux Tonga.", "TON+1"},
    {"Nous savons infiniment gré aux Tonga.", "TON+1"},
    {"Je vous serais reconnaissant de bien vouloir faire distribuer cette lettre.", ""},
    {"Nous reconnaissons que les Tonga ont changé.", ""},
});

constexpr auto commitments = std::to_array<Case>({
    {"Nous ne ménagerons aucun effort pour les Tonga.", "TON+1"},
    {"Le Pérou n’aura de cesse d’aider les Tonga.", "TON+1"},
    {"Nous continuerons d’accompagner les Tonga.", "TON+1"},
    {"Nous mettrons tout en œuvre pour aider les Tonga.", "TON+1"},
    {"Le Pérou maintiendra son appui aux Tonga.", "TON+1"},
    {"Nous promettons d’aider les Tonga.", "TON+1"},
    {"Nous nous tenons prêts à aider les Tonga.", "TON+1"},
});

constexpr auto calls = std::to_array<Case>({
    {"Nous conjurons les Fidji de revenir à la table.", "FJI+0"},
    {"Nous pressons les Fidji de cesser ces vols.", "FJI-1"},
    {"Il appartient aux Fidji de répondre.", "FJI+0"},
    {"Nous exigeons des Fidji un retrait.", "FJI-1"},
    {"Nous demandons aux Fidji de mettre immédiatement fin à ces vols.", "FJI-1"},
    {"Le moment est venu pour les Fidji de choisir.", "FJI+0"},
    {"Les Fidji se doivent de répondre.", "FJI+0"},
    {"Les Fidji doivent cesser ces vols.", "FJI-1"},
    {"Les Fidji feraient mieux de se taire.", "FJI-1"},
});

}  // namespace

TEST_CASE("French praises in many words")
{
    check_all(praise, french_stances);
}

TEST_CASE("French backs and thanks in many words, and courtesies of letters are none")
{
    check_all(backing, french_stances);
}

TEST_CASE("French promises in many words")
{
    check_all(commitments, french_stances);
}

TEST_CASE("French calls in many words, and on whom is at fault to stop")
{
    check_all(calls, french_stances);
}
