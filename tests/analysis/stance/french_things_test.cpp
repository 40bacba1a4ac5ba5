#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto things = std::to_array<Case>({
    {"Je remercie les deux intervenantes.", "briefers+1"},
    {"Je remercie M. Lindqvist de son exposé.", "briefing+1"},
    {"Nous nous félicitons de l’accord conclu hier.", "agreement+1"},
    {"Nous souscrivons aux recommandations du rapport.", "recommendations+1"},
    {"Nous nous réjouissons des progrès accomplis.", "progress+1"},
    {"Nous nous félicitons de la tenue d’élections pacifiques.", "elections+1"},
});

constexpr auto hints = std::to_array<Case>({
    {"Ceux qui arment les rebelles portent une lourde responsabilité.", "unnamed-2"},
    {"Un État qui viole la Charte n’a pas de leçon à donner.", "unnamed-1"},
    {"Quiconque arme ces milices se rend complice.", "unnamed-2"},
    {"D’aucuns ferment les yeux sur ces crimes.", "unnamed-1"},
    {"Nous remercions le Samoa, ceux qui l’aident et leurs proches.", "WSM+1"},
    // Whoever was hinted at is not who "they" are later.
    {"Les Fidji sont là. On ne négocie pas avec celui qui nous tue. Elles tergiversent.", "FJI-1"},
});

constexpr auto blamed = std::to_array<Case>({
    {"Les rebelles ont tué 30 civils.", "militias-1"},
    {"Des colons ont incendié des oliveraies.", "settlers-1"},
    {"Les deux camps ont violé la trêve.", "the parties-1"},
    {"Nous condamnons les attaques contre les pêcheurs.", "attacks-2"},
    {"Nous rejetons ces mensonges.", "disinformation-2"},
    {"Nous sommes profondément préoccupés par l’escalade.", "tensions-2"},
    {"L’ingérence, sous quelque forme que ce soit, est inadmissible.",
     "interference-1 interference-2"},
    {"Nous sommes préoccupés par les manifestations d’hier.", "unnamed-1"},
    {"D’aucuns soutiennent que la mer ne relève pas du Conseil.", ""},
});

constexpr auto worrying = std::to_array<Case>({
    {"La situation au Soudan est très préoccupante.", "sudan-conflict-2"},
    {"Les violations commises par les Tonga sont extrêmement préoccupantes.", "TON-2"},
    {"L’annonce par les Tonga de nouveaux essais demeure inquiétante.", "TON-1"},
    {"Il est préoccupant que les Tonga aient expulsé la mission.", "TON-1"},
    {"Nous sommes très préoccupés par les essais des Tonga.", "TON-2"},
});

}  // namespace

TEST_CASE("French names what is favoured by a common word")
{
    check_all(things, french_stances);
}

TEST_CASE("French hints at somebody whom it does not name")
{
    check_all(hints, french_stances);
}

TEST_CASE("French blames by common words who has no name, and what")
{
    check_all(blamed, french_stances);
}

TEST_CASE("French: what is worrying is who or what stands before it")
{
    check_all(worrying, french_stances);
}
