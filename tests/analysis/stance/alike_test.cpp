// Two of whom the same is told in like words.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto thanked = std::to_array<Case>({
    {"We thank Samoa for hosting the talks and Tonga for its mediation.", "WSM+1 TON+1"},
    {"We commend Samoa for its report, and Tonga for its cooperation.", "WSM+1 TON+1"},
    {"We thank Samoa for hosting Kenya and Tonga.", "WSM+1"},
});

constexpr auto thanked_in_french = std::to_array<Case>({
    {"Nous remercions les Samoa pour leur accueil et les Tonga pour leur médiation.",
     "WSM+1 TON+1"},
});

constexpr auto blamed = std::to_array<Case>({
    {"We condemn the attacks by Samoa and the response by Tonga.", "WSM-2 TON-2"},
    {"Samoa as well as Tonga has violated the truce.", "WSM-1 TON-1"},
    {"Samoa, like Tonga, has violated the truce.", "WSM-1 TON-1"},
    {"Not only Samoa but also Tonga has violated the truce.", "WSM-1 TON-1"},
});

}  // namespace

TEST_CASE("two are thanked, each for something")
{
    check_all(thanked, english_stances);
    check_all(thanked_in_french, french_stances);
}

TEST_CASE("two are blamed, each for a deed, or for the same")
{
    check_all(blamed, english_stances);
}
