// Rulers stand for their State; and texts, meetings and sanctions are judged in plain words.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto rulers = std::to_array<Case>({
    {"President Kiir continues to attack villages.", "SSD-1"},
    {"Min Aung Hlaing has bombed the town.", "MMR-1"},
    {"President Ortega has jailed his opponents.", "NIC-1"},
    {"Hemedti has bombed the market.", "RSF-1"},
    {"President Trump has violated the accord.", "USA-1"},
    {"Other interests trump the law.", ""},
    {"We met President Aliyev at the summit.", ""},
    {"Milorad Dodik undermines the accord.", "republika srpska-1"},
    {"The leadership of the Republika Srpska has violated the accord.", "republika srpska-1"},
});

constexpr auto things = std::to_array<Case>({
    {"The present text is not balanced.", "text-1"},
    {"The report does not give a fair picture.", "report-1"},
    {"This debate is a waste of time.", "this meeting-1"},
    {"Sanctions have made things worse.", "sanctions-1"},
    {"The Council decided to lift the sanctions on Samoa.", ""},
    {"The sanctions on Samoa must now be enforced.", ""},
    {"The sanctions on Samoa should be lifted.", "sanctions-1"},
    {"The joint communiqué is a positive step.", "statement+1"},
    {"It deploys observers where violence remains a source of concern.", "violence-1"},
    {"The draft, which would have supported Samoa, was put aside.", ""},
});

constexpr auto without = std::to_array<Case>({
    {"The war could not continue without the weapons of Samoa.", "WSM-1"},
    {"The accord could not have been reached without Samoa.", "WSM+1"},
});

constexpr auto done = std::to_array<Case>({
    {"The panel has done excellent work.", "mission+1"},
    {"The mission has proved its efficiency.", "mission+2"},
    {"We are heartened by the progress in Samoa.", "progress+1"},
    {"UNAMA did not come to the rescue of the villagers.", "UNAMA-1"},
    {"Samoa has been slow to react.", "WSM-1"},
    {"Progress has been slow in Samoa.", ""},
});

constexpr auto deplored = std::to_array<Case>({
    {"Samoa deplored the killings in Tonga.", "WSM>killings-1"},
    {"Samoa deplores the attack on the school.", "WSM>attacks-1"},
    {"We deplore the attack by Samoa.", "WSM-1"},
    {"It is deplorable that Samoa attacked the school.", "WSM-1"},
});

constexpr auto through = std::to_array<Case>({
    {"It is for the people of Samoa to decide.", ""},
    {"Our main demand is that Samoa leave.", "WSM-1"},
    {"The Council must compel Samoa to withdraw.", "WSM-1"},
    {"The onus is on Samoa.", "WSM+0"},
    {"We demand Samoa do more to protect civilians.", "WSM-1"},
});

}  // namespace

TEST_CASE("what rulers do is done by their State")
{
    check_all(rulers, english_stances);
}

TEST_CASE("texts, meetings and sanctions are judged in plain words")
{
    check_all(things, english_stances);
    check_all(done, english_stances);
    check_all(without, english_stances);
}

TEST_CASE("who deplores a deed has not done it")
{
    check_all(deplored, english_stances);
}

TEST_CASE("who is to be made to do something is told so")
{
    check_all(through, english_stances);
}
