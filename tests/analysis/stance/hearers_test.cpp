// Who hears, hosts or mourns, and is neither praised nor blamed for what is told.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto hearing = std::to_array<Case>({
    {"We welcome the update provided to the Council by Samoa.", "WSM+1"},
    {"We welcome the report submitted to the Council.", "report+1"},
    {"We are worried by the lack of progress since she last addressed the Council.", "inaction-1"},
    {"We welcome the statement of the Council.", "UNSC+1"},
});

constexpr auto hosting = std::to_array<Case>({
    {"We regret the collapse of the agreement brokered by Samoa.", "agreement-1"},
    {"We regret the deadlock in the talks held under the auspices of the European Union.",
     "inaction-1"},
    {"We welcome the agreement brokered by Samoa.", "WSM+1"},
});

constexpr auto mourning = std::to_array<Case>({
    {"We condemn the explosion that injured five Samoan soldiers.", "attacks-2"},
    {"We condemn the raid which led to the death of one Samoan peacekeeper.", "attacks-2"},
});

constexpr auto imposing = std::to_array<Case>({
    {"We support lifting UN sanctions.", "sanctions+1"},
    {"We oppose UN sanctions on Samoa.", "sanctions-2"},
    {"We support the UN and its work.", "UN+1"},
});

constexpr auto spoken_to = std::to_array<Case>({
    {"Thank you Ada for your update.", "briefing+1"},
    {"We also thank you, Ms. Keita and Ms. Rao.", ""},
    {"Thank you, Mr. President.", "council presidency+1"},
    {"Thank you Chair.", "council presidency+1"},
    {"I thank you, Sir, for giving me the floor.", "council presidency+1"},
});

}  // namespace

TEST_CASE("a body that is only told something is not meant")
{
    check_all(hearing, english_stances);
}

TEST_CASE("who hosts talks is not blamed for their failure")
{
    check_all(hosting, english_stances);
}

TEST_CASE("those whose people were hit are not blamed for the blow")
{
    check_all(mourning, english_stances);
}

TEST_CASE("who is thanked by a name is not the presidency")
{
    check_all(spoken_to, english_stances);
}

TEST_CASE("a body is not what it has imposed")
{
    check_all(imposing, english_stances);
}
