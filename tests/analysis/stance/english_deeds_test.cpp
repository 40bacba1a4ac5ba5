#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto blamed = std::to_array<Case>({
    {"Tonga has shown its true colours.", "TON-1"},
    {"Tonga has dropped its mask.", "TON-1"},
    {"Tonga has taken off its mask.", "TON-1"},
    {"Tonga has put forward no proof.", "TON-1"},
    {"Tonga offers no evidence.", "TON-1"},
    {"Tonga has produced not a single fact.", "TON-1"},
    {"Tonga's allegations do not stand up.", "TON-1"},
    {"The claims of Tonga are without foundation.", "TON-1"},
    {"The statement of Tonga is pure invention.", "TON-1"},
    {"Tonga casts aspersions on my country.", "TON-1"},
    {"Tonga encourages the rebels.", "TON-1"},
    {"Tonga stands behind the coup.", "TON-1"},
    {"Tonga pulls the strings.", "TON-1"},
    {"Tonga gave the order to fire.", "TON-1"},
    {"Tonga has sent its army into our country.", "TON-1"},
    {"Tonga marched into our territory.", "TON-1"},
    {"Tonga keeps a colonial regime alive.", "TON-1"},
    {"Tonga denies independence to its colonies.", "TON-1"},
    {"Tonga gags its opponents.", "TON-1"},
    {"Tonga shot down a civilian aircraft.", "TON-1"},
    {"Tonga downed an airliner.", "TON-1"},
    {"Tonga boarded our vessels.", "TON-1"},
    {"Tonga overflies our territory.", "TON-1"},
    {"Tonga tested another missile.", "TON-1"},
    {"Tonga builds up its arsenal.", "TON-1"},
    {"Tonga sells arms to both sides.", "TON-1"},
    {"Tonga withholds food from civilians.", "TON-1"},
    {"Tonga lets no aid through.", "TON-1"},
    {"Tonga levelled our cities.", "TON-1"},
    {"Tonga laid waste to the province.", "TON-1"},
    {"Tonga has the blood of children on its hands.", "TON-1"},
    {"Tonga looks away.", "TON-1"},
    {"Tonga measures with two yardsticks.", "TON-1"},
    {"Tonga has done nothing.", "TON-1"},
    {"Tonga came too late.", "TON-1"},
    {"Tonga reacted too late.", "TON-1"},
    {"Tonga has lost the trust of the Council.", "TON-1"},
    {"Tonga stands condemned.", "TON-1"},
    {"Tonga stands in the dock.", "TON-1"},
    {"Tonga bears guilt.", "TON-1"},
});

constexpr auto told = std::to_array<Case>({
    {"Tonga has given the answers.", ""},
    {"Tonga sent its troops to the mission.", ""},
    {"Tonga sells fruit to its neighbours.", ""},
    {"Tonga arrived late.", ""},
    {"Tonga encourages the young.", ""},
    {"Tonga looks after the refugees.", ""},
    {"Tonga launched a satellite.", ""},
    {"Tonga drove the buses.", ""},
    {"Tonga is a former colonial territory.", ""},
    {"The bus stopped a boat.", ""},
    {"Tonga protects the children.", ""},
    {"Tonga stands behind the plan.", ""},
    {"Tonga holds thousands of hectares.", ""},
    {"The Council has done nothing.", "UNSC-1"},
});

}  // namespace

TEST_CASE("deeds told of a party blame it")
{
    check_all(blamed, english_stances);
}

TEST_CASE("innocent deeds take no stand")
{
    check_all(told, english_stances);
}
