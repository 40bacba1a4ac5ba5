// People called by a State's adjective are not that State, and authorities of disputed places are
// blamed by a name of their own.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto communities = std::to_array<Case>({
    {"We condemn the attacks of Albanian extremists on the town.", "extremism-2"},
    {"We deplore the crimes committed by ethnic Serbs.", "crimes-1"},
    {"Croat paramilitaries burned the village.", "militias-1"},
    {"The Serbian army burned the village.", "SRB-1"},
    {"We condemn the Albanian Government.", "ALB-2"},
    {"The burning of non-Albanian houses is a crime.", ""},
});

constexpr auto authorities = std::to_array<Case>({
    {"We condemn the so-called Kosovo authorities.", "KOSOVO-AUTHORITIES-2"},
    {"The authorities in Pristina refuse to comply.", "KOSOVO-AUTHORITIES-1"},
    {"We thank the Kosovo Government for its cooperation.", "KOSOVO-AUTHORITIES+1"},
    {"We urge the Provisional Institutions of Self-Government to cooperate.",
     "KOSOVO-AUTHORITIES+0"},
    {"We are concerned about attacks on the Kosovo institutions.", "attacks-1"},
});

TEST_CASE("a community called by a State's adjective is not that State")
{
    check_all(communities, english_stances);
}

TEST_CASE("authorities of a disputed place are judged by a name of their own")
{
    check_all(authorities, english_stances);
}

}  // namespace
