// What somebody is told not to do, and deeds told in figures of speech.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto warned = std::to_array<Case>({
    {"Les Tonga ne doivent pas utiliser l’eau comme une arme.", "TON-1"},
    {"Les Tonga ne doivent plus s’ingérer dans nos élections.", "TON-1"},
    {"Les Tonga ne sauraient en aucun cas annexer ces îles.", "TON-1"},
    {"Le Conseil ne doit pas abandonner les Samoa.", ""},
    {"Nous reprochons aux Tonga de ne pas agir.", "TON-1"},
    {"Les Tonga démentent soutenir les rebelles.", ""},
});

constexpr auto replaced = std::to_array<Case>({
    {"Ce ne sont pas les Samoa mais les Tonga qui ont violé l’accord.", "TON-1"},
    {"Ce sont les Tonga, et non les Samoa, qui ont violé l’accord.", "TON-1"},
    {"L’obstacle à la paix n’est pas la mission mais la guerre.", ""},
});

constexpr auto told = std::to_array<Case>({
    {"Les Tonga parlent de dialogue, mais leurs canons racontent une autre histoire.", "TON-1"},
    {"Les Tonga ont transformé cette enceinte en théâtre.", "TON-1"},
    {"Les Tonga ont intensifié l’enrichissement de l’uranium.", "TON-1"},
    {"Les Tonga arment ceux qui brûlent nos villages.", "TON-1"},
    {"L’Histoire jugera sévèrement le Conseil.", "UNSC-1"},
    {"Les Samoa ont joué les bons offices.", "WSM+1"},
    {"Les Samoa ont montré au monde entier que la réconciliation est possible.", "WSM+1"},
    {"Les Samoa ont présenté une initiative constructive.", "WSM+1"},
});

constexpr auto told_to = std::to_array<Case>({
    {"Les Samoa doivent consentir un nouvel effort.", "WSM+0"},
    {"Les autorités samoanes devraient adopter la loi.", "WSM+0"},
    {"Les Samoa doivent être de retour en mai.", ""},
    {"La solution doit venir des Samoa.", ""},
    {"Les Samoa doivent subir le siège.", ""},
    {"Les Samoa doivent beaucoup à leurs amis.", ""},
});

constexpr auto denied = std::to_array<Case>({
    {"Les Tonga nient ces allégations mensongères.", ""},
    {"Les Tonga multiplient les accusations sans fondement.", "TON-2"},
});

constexpr auto word_kept = std::to_array<Case>({
    {"Les Samoa ont honoré chacun de leurs engagements.", "WSM+1"},
    {"Les Tonga, en revanche, n’en ont honoré aucun.", "TON-1"},
    {"Les Tonga ont gâché toutes les occasions.", "TON-1"},
    {"Que les Tonga cessent de bombarder nos villes.", "TON-1"},
    {"Les Tonga parlent de paix pendant que leurs chars avancent.", "TON-1"},
});

constexpr auto owned = std::to_array<Case>({
    {"Les crimes des Tonga sont connus de tous.", "TON-1"},
    {"Les dénégations des Tonga ne valent plus rien.", "TON-1"},
    {"Les victimes des crimes du passé attendent.", ""},
});

}  // namespace

TEST_CASE("French: who is warned off a deed is told so")
{
    check_all(warned, french_stances);
}

TEST_CASE("French: what somebody does is told in figures of speech")
{
    check_all(told, french_stances);
}

TEST_CASE("French: who is named only to be replaced by another is not meant")
{
    check_all(replaced, french_stances);
}

TEST_CASE("French: who denies what others allege has not alleged it")
{
    check_all(denied, french_stances);
}

TEST_CASE("French: who keeps a word, and who breaks it")
{
    check_all(word_kept, french_stances);
}

TEST_CASE("French: who must do something is called on, whatever it is")
{
    check_all(told_to, french_stances);
}

TEST_CASE("French: crimes and denials are of whom they are told")
{
    check_all(owned, french_stances);
}
