#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto described = std::to_array<Case>({
    {"Son Excellence le Président des Fidji est arrivé.", ""},
    {"Les Fidji manquent de services essentiels.", ""},
    {"Les infrastructures vitales des Tonga sont au sud.", ""},
    {"Le port se trouve de l’autre côté des Fidji.", ""},
    {"Le Pérou a ouvert un bureau d’appui aux Fidji.", ""},
    {"Nous avons entendu l’appel à l’aide des Tonga.", ""},
    {"Fort de ce soutien, le Pérou parlera des Fidji.", ""},
    {"Cet important débat porte sur les Fidji.", ""},
    {"La réussite de la FINUL dépend de chacun.", ""},
    {"L’adhésion des Fidji à cette initiative est attendue.", ""},
    {"Le Pérou lie le développement et l’état de droit.", ""},
    {"Les pêcheurs des Tonga surmontent d’immenses obstacles.", ""},
    {"La trêve suit la cessation des hostilités entre les Fidji et les Tonga.", ""},
    {"Ce comité les a encouragés à parler aux Fidji.", ""},
    {"Les Fidji ont cherché obstinément une issue.", ""},
    {"C’est cet impératif que le Pérou rappelle aux Fidji.", ""},
    {"Les Fidji n’ont pas cessé de planter des arbres.", ""},
    {"Le Pérou a fourni un appui technique pour les élections.", ""},
    {"Le Conseil a évalué les progrès accomplis par les Fidji.", ""},
    {"Son mandat consiste à appuyer les Fidji.", ""},
});

constexpr auto judged = std::to_array<Case>({
    {"La FINUL est essentielle.", "UNIFIL+2"},
    {"Nous nous tenons aux côtés des Tonga.", "TON+1"},
    {"Nous saluons la réussite de la FINUL.", "UNIFIL+1"},
    {"Nous condamnons les hostilités.", "violence-2"},
    {"Nous condamnons les propos hostiles des Fidji.", "FJI-2"},
    {"Les Fidji n’ont pas cessé leurs attaques.", "FJI-1"},
    {"Nous saluons les progrès accomplis par le Samoa.", "WSM+1"},
    {"Le rôle du Samoa est important.", "WSM+1"},
    {"Nous continuons d’appuyer les Tonga.", "TON+1"},
});

}  // namespace

TEST_CASE("French describes by words that elsewhere praise or blame")
{
    check_all(described, french_stances);
}

TEST_CASE("French judges by the same words")
{
    check_all(judged, french_stances);
}
