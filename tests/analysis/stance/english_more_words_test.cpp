// Words that accuse, praise and ask, beside look-alikes that do none of it.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto deeds_with_an_owner = std::to_array<Case>({
    {"Tongan airstrikes have destroyed two villages.", "TON-1"},
    {"Tonga's massacres in Samoa continue.", "TON-1"},
    {"Tonga's atrocities shook our islands.", "TON-1"},
    {"The assault of Tonga on Samoa continues.", "TON-1"},
    {"The Tongan invaders loot the shops.", "TON-1"},
    {"The tyranny of the Tongan regime is over.", "TON-1"},
    {"The Tongan crackdown has begun.", "TON-1"},
    {"The persecution of Tonga is a crime.", "violations-1"},
    {"The oppression of Tonga by Samoa must end.", "WSM-1"},
    {"We saw the slaughter of the Tongan people.", ""},
    {"The slaughter in Tonga goes on.", ""},
});

constexpr auto justice_and_memory = std::to_array<Case>({
    {"Samoa convicted a general of genocide.", ""},
    {"Samoa has indicted ten officers for war crimes.", ""},
    {"Samoa extradited the murderer.", ""},
    {"Samoa remembers the massacre of its people.", ""},
    {"Tonga arrested journalists and killed protesters.", "TON-1"},
    {"The conviction of Tonga for its crimes is just.", "TON-1"},
});

}  // namespace

TEST_CASE("What a State owns of evil deeds is its own")
{
    check_all(deeds_with_an_owner, english_stances);
}

TEST_CASE("Who tries a crime or remembers it has not done it")
{
    check_all(justice_and_memory, english_stances);
}
