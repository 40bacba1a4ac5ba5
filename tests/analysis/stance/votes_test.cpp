// What a vote is on: right behind it, or the draft.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto english = std::to_array<Case>({
    {"We voted in favour because peace is dear to us.", "draft resolution+1"},
    {"We voted in favour in the hope that calm returns to Tonga.", "draft resolution+1"},
    {"We voted against because Samoa would suffer.", "draft resolution-1"},
    {"We voted against.", "draft resolution-1"},
    {"We voted in favour of this long draft.", "draft resolution+1"},
    {"We voted against impunity.", "impunity-1"},
    {"We voted for peace.", "peace+1"},
});

constexpr auto french = std::to_array<Case>({
    {"Nous avons voté pour car la paix nous est chère.", "draft resolution+1"},
    {"Nous avons voté contre parce que les Samoa en souffriraient.", "draft resolution-1"},
    {"Nous avons voté en faveur de ce long projet.", "draft resolution+1"},
});

}  // namespace

TEST_CASE("a vote is on what stands right behind it, or on the draft")
{
    check_all(english, english_stances);
    check_all(french, french_stances);
}
