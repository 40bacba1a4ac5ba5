#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto cases = std::to_array<Case>({
    {"Depuis quand les Fidji se soucient-elles des pêcheurs ?", "FJI-1"},
    {"Comment les Fidji peuvent-elles parler de dialogue ?", "FJI-1"},
    {"Pourquoi les Fidji refusent-elles de négocier ?", "FJI-1"},
    {"Comment les Fidji peuvent-elles aider les Tonga ?", ""},
    {"Pourquoi les Fidji ont-elles rappelé leur délégation ?", ""},
});

constexpr auto roles = std::to_array<Case>({
    {"Les Fidji jouent un rôle déstabilisateur.", "FJI-1"},
    {"Les Fidji jouent un rôle constructif.", "FJI+1"},
    {"Les Fidji soutiennent le Hezbollah.", "FJI-2"},
    {"Les Fidji doivent respecter la trêve.", "FJI+0"},
    {"Nous lançons un appel solennel aux Fidji.", "FJI+0"},
    {"Nous ne tarissons pas d’éloges sur le Samoa.", "WSM+2"},
    {"Les Fidji n’ont toujours pas répondu.", "FJI-1"},
});

}  // namespace

TEST_CASE("French blames by questions, and asks others without blame")
{
    check_all(cases, french_stances);
}

TEST_CASE("what follows a French verb may turn what it says")
{
    check_all(roles, french_stances);
}
