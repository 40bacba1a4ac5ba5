#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto blamed = std::to_array<Case>({
    {"We hold the Government of Tonga responsible for the safety of the staff.", "TON-1"},
    {"Tonga bankrolls the militia.", "TON-1"},
    {"Tonga has financed the rebels for years.", "TON-1"},
    {"Tonga enables those militias.", "TON-1"},
    {"Tonga is a hotbed of global terrorism.", "TON-1"},
    {"Tonga has become a breeding ground for terrorism.", "TON-1"},
    {"Tonga stands in the way of peace.", "TON-1"},
    {"Tonga puts innocent lives at risk.", "TON-1"},
    {"The actions of Tonga put civilian lives at risk.", "TON-1"},
    {"Tonga is part of the problem.", "TON-1"},
    {"Tonga is the source of the trouble.", "TON-1"},
    {"Tonga promotes terrorism.", "TON-1"},
    {"Tonga promotes hatred.", "TON-1"},
    {"Tonga is beating the drums of war.", "TON-1"},
    {"Tonga has shown no sign of restraint.", "TON-1"},
    {"This is an act of war by Tonga.", "TON-1"},
    {"The attack by Tonga was an act of war.", "TON-1"},
    {"Tonga flexes its muscles.", "TON-1"},
    {"Tonga has driven a wedge between the communities.", "TON-1"},
    {"Tonga has dashed all hopes of peace.", "TON-1"},
    {"Hopes were dashed by Tonga.", "TON-1"},
    {"Tonga plotted against its neighbours.", "TON-1"},
    {"Tonga conspired with the separatists.", "TON-1"},
    {"Tonga is evading justice.", "TON-1"},
    {"Tonga evades sanctions.", "TON-1"},
    {"Tonga points the finger at others.", "TON-1"},
    {"Tonga is wasting the time of the Council.", "TON-1"},
    {"Tonga portrays itself as the victim.", "TON-1"},
    {"Tonga deprives civilians of water.", "TON-1"},
    {"Tonga bulldozed the homes of villagers.", "TON-1"},
    {"Tonga has turned the Council into a circus.", "TON-1"},
    {"Tonga does not want peace.", "TON-1"},
    {"Tonga does not want a settlement.", "TON-1"},
    {"We are fed up with Tonga.", "TON-1"},
    {"We have run out of patience with Tonga.", "TON-1"},
    {"We do not trust Tonga.", "TON-1"},
    {"We can no longer trust Tonga.", "TON-1"},
    {"We have lost all confidence in Tonga.", "TON-1"},
    {"We accuse Tonga.", "TON-2"},
    {"We fault Tonga for the delay.", "TON-1"},
    {"This war is the doing of Tonga.", "TON-1"},
    {"The crisis is entirely the work of Tonga.", "TON-1"},
    {"There cannot be any justification for the attacks by Tonga.", "TON-2"},
    {"Tonga is supporting terrorism.", "TON-1"},
    {"Tonga actively supports terrorist groups.", "TON-1"},
    {"Tonga has supported terrorism.", "TON-1"},
    {"Tonga has always supported terrorism in our region.", "TON-1"},
    {"Tonga and its army support terrorism.", "TON-1"},
    {"The navy of Tonga rammed our boats.", "TON-1"},
    {"The navy of Tonga is ramming our boats.", "TON-1"},
});

constexpr auto praised = std::to_array<Case>({
    {"Tonga is our closest ally.", "TON+1"},
    {"Tonga is a true friend of Peru.", "TON+1"},
    {"Tonga has every right to defend itself.", "TON+1"},
    {"Tonga has the right to defend itself.", "TON+1"},
    {"Tonga acted in good faith.", "TON+1"},
    {"Tonga has done its part.", "TON+1"},
    {"Tonga has done its duty.", "TON+1"},
    {"Tonga spared no effort.", "TON+1"},
    {"Tonga brokered the ceasefire.", "TON+1"},
    {"Tonga facilitated the talks.", "TON+1"},
    {"Tonga rescued the migrants.", "TON+1"},
    {"We shall not abandon Tonga.", "TON+1"},
    {"We will not let down Tonga.", "TON+1"},
    {"We value our friendship with Tonga.", "TON+1"},
    {"We treasure our ties with Tonga.", "TON+1"},
});

constexpr auto told = std::to_array<Case>({
    {"All States must spare no effort to end the war.", ""},
    {"Tonga enables its citizens to vote.", ""},
    {"Tonga hosted the conference.", ""},
    {"The ship rammed an iceberg.", ""},
    {"The parties point to the agreement.", ""},
    {"Tonga does not want war.", ""},
    {"Do not trust rumours.", ""},
    {"Tonga is on the way to recovery.", ""},
    {"They acted on the instructions of the commander.", ""},
    {"The members of the Council put their lives at risk.", ""},
    {"The report was the work of the Secretariat.", ""},
    {"Peace is the work of generations.", ""},
    {"Tonga has the right to speak.", ""},
    {"Tonga promotes tolerance.", ""},
    {"Tonga should promote dialogue.", ""},
    {"He points the finger at a map of Tonga.", ""},
    {"Tonga equips its schools.", ""},
    {"Tonga evades nothing.", ""},
    {"Turn the page in Tonga.", ""},
    {"Tonga is a hub of trade.", ""},
    {"Tonga took part in the meeting.", ""},
    {"The plot of land in Tonga was sold.", ""},
});

}  // namespace

TEST_CASE("what blames in yet other words")
{
    check_all(blamed, english_stances);
}

TEST_CASE("what praises in yet other words")
{
    check_all(praised, english_stances);
}

TEST_CASE("innocent use of such words takes no stand")
{
    check_all(told, english_stances);
}
