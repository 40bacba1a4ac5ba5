#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto blamed = std::to_array<Case>({
    {"Hold Tonga accountable.", "TON-1"},
    {"Peru in no way welcomes the decision.", "decision-1"},
    {"The attack was carried out at the instigation of Fiji.", "FJI-1"},
    {"The perpetrators must be brought to justice.", "perpetrators-1"},
    {"The world must hold Tonga to account.", "TON-1"},
    {"Those responsible must be held accountable.", "perpetrators-1"},
    {"Tonga acts for the benefit of terrorists.", "TON-1"},
    {"Tonga attacked an important hospital.", "TON-1"},
    {"Tonga chose not to take part in the talks.", "TON-1"},
    {"Tonga claims to be committed to peace.", "TON-1"},
    {"Tonga destroys the very foundations of peace.", "TON-1"},
    {"Tonga has condemned thousands of people to live in fear.", "TON-1"},
    {"Tonga has never condemned Fiji.", "TON-1"},
    {"Tonga has not shown any willingness to cooperate.", "TON-1"},
    {"Tonga has taken the population hostage.", "TON-1"},
    {"Tonga has violated a fundamental principle.", "TON-1"},
    {"Tonga is a present danger to its neighbours.", "TON-1"},
    {"Tonga is perpetrating massive violations.", "TON-1"},
    {"Tonga is providing State support to terrorist groups.", "TON-1"},
    {"Tonga is the biggest threat to peace.", "TON-1"},
    {"Tonga is the greatest threat to our region.", "TON-1"},
    {"Tonga must live up to its obligations.", "TON-1"},
    {"Tonga perpetrated a massacre.", "TON-1"},
    {"Tonga presents itself as a champion of peace.", "TON-1"},
    {"Tonga undermines the pillars of the Charter.", "TON-1"},
    {"We condemn the military support provided to Fiji by Tonga.", "TON-2"},
    {"We condemn the support of Tonga for the rebels.", "TON-2"},
    {"We hold Tonga accountable.", "TON-1"},
    {"We hold Tonga responsible for the war.", "TON-1"},
    {"We hold the Government of Tonga responsible for the safety of the staff.", "TON-1"},
    {"We must hold Tonga to account for its crimes.", "TON-1"},
});

constexpr auto told = std::to_array<Case>({
    {"There is a crucial gap in Tonga's argument.", ""},
    {"Tonga targets essential services.", ""},
    {"Tonga has an important obligation to end the war.", ""},
    {"Tonga plays an important role.", "TON+1"},
    {"Thanks to Tonga, the talks have resumed.", "TON+1"},
    {"An attack on Fiji would be a grave violation of the Charter.", ""},
    {"Tonga lives up to its obligations.", "TON+1"},
    {"Tonga has lived up to its obligations.", "TON+1"},
    {"The people paid a heavy price for peace.", ""},
    {"We hold regular meetings with Tonga.", ""},
    {"The parties hold talks in Tonga.", ""},
    {"The Council should hold the people of Tonga dear.", "UNSC+0"},
    {"We will hold Security Council consultations on Tonga.", ""},
    {"Tonga and Samoa hold consultations.", ""},
    {"Elections will be held in Tonga.", ""},
});

}  // namespace

TEST_CASE("what is said against a party in passing blames it")
{
    check_all(blamed, english_stances);
}

TEST_CASE("words of worth within what is told take no stand for it")
{
    check_all(told, english_stances);
}
