// Whom the sentences behind an accusation blame, where they name nobody, and whom they do not.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto told_in_general = std::to_array<Case>({
    {"We condemn Tonga. Small States need protection against invasion.", "TON-2 aggression-1"},
    {"We condemn Tonga. Undermining peace is dangerous.", "TON-2 unnamed-1"},
    {"We condemn Tonga. No State should refuse to talk.", "TON-2"},
    {"We condemn Tonga. The aggression must stop.", "TON-2"},
    {"We condemn Tonga. No State may watch such atrocities.", "TON-2 TON-1"},
    {"We condemn Tonga. It undermines peace.", "TON-2 TON-1"},
});

constexpr auto accused_together = std::to_array<Case>({
    {"We condemn the attacks of Fiji and Tonga. They have violated the Charter.",
     "FJI-2 TON-2 TON-1 FJI-1"},
    {"We condemn the attacks of Fiji and Tonga. It has violated the Charter.", "FJI-2 TON-2 TON-1"},
    {"We condemn Fiji and Tonga. We condemn Samoa. These attacks are unlawful.",
     "FJI-2 TON-2 WSM-2 WSM-1"},
    {"We are deeply concerned at the advance of the M23 and the Tongan forces. This "
     "violates our sovereignty.",
     "M23-2 TON-2 TON-1 M23-1"},
    {"We condemn the M23 and call on Tonga to answer.", "M23-2 TON+0"},
});

constexpr auto worries = std::to_array<Case>({
    {"The actions of Tonga are deeply concerning.", "TON-2"},
    {"Reports that forces of Tonga are involved are deeply concerning.", "TON-2"},
    {"We are dismayed that some members of the Council passed over the role of Tonga.",
     "unnamed-1"},
    {"We regret that Tonga refused to talk.", "TON-1"},
    {"We condemn the attacks and note that Tonga has answered.", "attacks-2 TON+0"},
    {"We are concerned about the delays and reports that Tonga bombs villages.", "TON-1"},
});

constexpr auto clauses_apart = std::to_array<Case>({
    {"We condemn the attack by Hamas, and Tonga has our sympathy.", "HAMAS-2 TON+1"},
    {"We condemn Hamas and Tonga.", "HAMAS-2 TON-2"},
    {"Because of the crimes of Fiji, Tonga and Samoa suffer.", "FJI-1"},
    {"We condemn the terrorism fought by Tonga.", "terrorism-2"},
    {"Tonga is in peril.", "unnamed-1"},
    {"The withdrawal of Tonga is crucial for peace.", ""},
    {"Tonga has, by its support for the M23, violated the sovereignty of Samoa.", "TON-1"},
    {"We are concerned that some States, in particular Tonga, arm rebels.", "TON-1"},
    {"We condemn the terrorist attack against the army of Tonga.", "terrorism-2"},
    {"We reject sanctions against the Government of Tonga.", "sanctions-2"},
    {"Tonga imports its food. It is therefore essential to keep the ports open.", ""},
    {"Tonga is facing an acute humanitarian crisis.", "humanitarian-crisis-1"},
    {"Tonga has taken effective measures to exclude women.", ""},
    {"The withdrawal of Tonga is essential for peace.", ""},
});

constexpr auto clauses_apart_in_french = std::to_array<Case>({
    {"Nous sommes préoccupés par la sécurité des Tonga. Cette agression doit cesser.",
     "TON-1 aggression-2"},
    {"Deux civils ont péri, tués par les Tonga.", "TON-1"},
    {"Nous condamnons les Tonga et le Samoa a le droit de se défendre.", "TON-2 WSM+1"},
    {"Les Fidji n’ont pas cessé d’appuyer le Samoa.", "WSM+1"},
    {"Nous remercions pour leurs exposés les Fidji et le Samoa.", "FJI+1 WSM+1"},
});

constexpr auto not_pointed_at = std::to_array<Case>({
    {"We condemn Tonga. I regret that no agreement was reached.", "TON-2 agreement-1"},
    {"We condemn Tonga. I regret that decision.", "TON-2 TON-1"},
});

constexpr auto in_french = std::to_array<Case>({
    {"Nous condamnons les attaques des Fidji et des Tonga. Ces raids violent la Charte.",
     "FJI-2 TON-2 TON-1 FJI-1"},
    {"Nous condamnons les Tonga. Aucun État ne peut refuser le dialogue.", "TON-2"},
});

constexpr auto in_general = std::to_array<Case>({
    {"Tonga attacked Samoa. All States must refrain from violations.", "TON-1 violations-1"},
    {"Tonga attacked Samoa. Reversing the cycle of impunity takes time.", "TON-1 impunity-1"},
    {"Tonga attacked Samoa. Starting today, the so-called vote is held.", "TON-1"},
    {"Tonga attacked Samoa. It continues to violate the truce.", "TON-1"},
    {"We support Samoa. Africa has shown its will to contribute to peace.", "WSM+1"},
    {"We support Samoa. Peru is committed to play its role.", "WSM+1 efforts+1"},
});

constexpr auto in_general_in_french = std::to_array<Case>({
    {"Les Tonga ont bloqué ce texte. Il est inacceptable de viser les secours.", "TON-1 unnamed-2"},
});

}  // namespace

TEST_CASE("what is told in general is nobody's deed")
{
    check_all(told_in_general, english_stances);
}

TEST_CASE("those who were accused together are blamed together")
{
    check_all(accused_together, english_stances);
}

TEST_CASE("a worry is about who does what worries, and not about who is told of besides")
{
    check_all(worries, english_stances);
}

TEST_CASE("what another clause tells, and how somebody fares, is no blame")
{
    check_all(clauses_apart, english_stances);
    check_all(clauses_apart_in_french, french_stances);
}

TEST_CASE("what only looks like a pointer leads to nobody")
{
    check_all(not_pointed_at, english_stances);
}

TEST_CASE("the same in French: who was accused before")
{
    check_all(in_french, french_stances);
}

TEST_CASE("what is told of anybody is not told of who was blamed before")
{
    check_all(in_general, english_stances);
    check_all(in_general_in_french, french_stances);
}
