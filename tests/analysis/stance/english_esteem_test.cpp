#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto praised = std::to_array<Case>({
    {"Tonga has shown the way.", "TON+1"},
    {"Tonga is a model for the region.", "TON+1"},
    {"Tonga is an island of stability.", "TON+1"},
    {"Tonga is a force for peace.", "TON+1"},
    {"Tonga has extended the hand of friendship.", "TON+1"},
    {"Tonga has held out an olive branch.", "TON+1"},
    {"Tonga has built bridges between the communities.", "TON+1"},
    {"Tonga has stood by us.", "TON+1"},
    {"Tonga came to our aid.", "TON+1"},
    {"Tonga rushed to help the victims.", "TON+1"},
    {"Tonga has always been at our side.", "TON+1"},
    {"Tonga has shouldered a heavy burden.", "TON+1"},
    {"Tonga has borne its burden with dignity.", "TON+1"},
    {"Tonga shelters a million refugees.", "TON+1"},
    {"Tonga took in thousands of refugees.", "TON+1"},
    {"Tonga has put its house in order.", "TON+1"},
    {"Tonga has laid down its arms.", "TON+1"},
    {"Tonga has released all prisoners.", "TON+1"},
    {"Tonga lifted the blockade.", "TON+1"},
    {"Tonga has withdrawn its troops, as it promised.", "TON+1"},
    {"Tonga has made concessions.", "TON+1"},
    {"Tonga has shown flexibility.", "TON+1"},
    {"Tonga is acting responsibly.", "TON+1"},
    {"Tonga is on the right track.", "TON+1"},
    {"Tonga has come a long way.", "TON+1"},
    {"Tonga has made giant strides.", "TON+1"},
    {"Tonga has made great sacrifices.", "TON+1"},
    {"Tonga enjoys the respect of all.", "TON+1"},
    {"Tonga commands respect.", "TON+1"},
    {"Tonga has earned our respect.", "TON+1"},
    {"Tonga has our sympathy.", "TON+1"},
    {"Tonga has our gratitude.", "TON+1"},
    {"Tonga has a just cause.", "TON+1"},
    {"Tonga is in the right.", "TON+1"},
    {"Right is on the side of Tonga.", "TON+1"},
    {"We stand united with Tonga.", "TON+1"},
    {"We are on the side of Tonga.", "TON+1"},
    {"We are at one with Tonga.", "TON+1"},
    {"We have nothing but praise for Tonga.", "TON+1"},
    {"We take off our hats to Tonga.", "TON+1"},
    {"We think well of Tonga.", "TON+1"},
    {"We have the highest regard for Tonga.", "TON+1"},
    {"We are in the debt of Tonga.", "TON+1"},
    {"We weep with Tonga.", "TON+1"},
    {"We share the hopes of Tonga.", "TON+1"},
    {"We identify with Tonga.", "TON+1"},
    {"We make common cause with Tonga.", "TON+1"},
    {"We lend our voice to Tonga.", "TON+1"},
    {"We vouch for Tonga.", "TON+1"},
    {"We believe in Tonga.", "TON+1"},
    {"We count on Tonga.", "TON+1"},
    {"The patience of Tonga does it credit.", "TON+1"},
    {"The conduct of Tonga does it honour.", "TON+1"},
    {"It is to the credit of Tonga that the talks resumed.", "TON+1"},
    {"Tonga has behaved impeccably.", "TON+1"},
    {"Tonga has scrupulously respected the truce.", "TON+1"},
    {"The proposal of Tonga is a sound basis for talks.", "TON+1"},
    {"The proposal of Tonga offers a way out.", "TON+1"},
    {"The proposal of Tonga goes in the right direction.", "TON+1"},
    {"The plan of Tonga meets our concerns.", "TON+1"},
    {"Tonga has put it very well.", "TON+1"},
    {"Tonga hit the nail on the head.", "TON+1"},
    {"Tonga rightly said that time is short.", "TON+1"},
    {"As Tonga so eloquently said, time is short.", "TON+1"},
});

constexpr auto told = std::to_array<Case>({
    {"Tonga must show restraint.", "TON+0"},
    {"Tonga should make concessions.", "TON+0"},
    {"Tonga has not shown restraint.", "TON-1"},
    {"Tonga should come to the aid of the victims.", "TON+0"},
    {"Tonga will build bridges across the river.", ""},
    {"The question is remarkable.", ""},
    {"Tonga is not on the right track.", "TON-1"},
    {"Tonga has no model for the region.", ""},
    {"The refugees in Tonga fled the war.", ""},
    {"Tonga and Samoa have withdrawn their candidates.", ""},
    {"Tonga said that the talks continue.", ""},
    {"Tonga recalled the resolution.", ""},
    {"The fight of Tonga against hunger goes on.", ""},
    {"The cause of the fire in Tonga is unknown.", ""},
    {"Only a sound basis for talks will do.", ""},
    {"We mourn with the families.", ""},
    {"We believe that Tonga should reply.", "TON+0"},
    {"Tonga is a case for the Court.", ""},
    {"Tonga laid down rules for the elections.", ""},
    {"Tonga raised the issue.", ""},
    {"Tonga put it to the vote.", ""},
    {"All parties must cooperate fully with the Court.", "the parties-2"},
    {"Tonga must lift the blockade.", "TON-1"},
    {"Tonga should release all prisoners.", "TON-1"},
    {"We believe in dialogue.", "dialogue+1"},
});

}  // namespace

TEST_CASE("what praises in plain words and in figures")
{
    check_all(praised, english_stances);
}

TEST_CASE("calls and tales in the same words are no praise")
{
    check_all(told, english_stances);
}
