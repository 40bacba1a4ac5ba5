#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto favourable = std::to_array<Case>({
    {"We commend Tonga for its leadership in this file.", "TON+1"},
    {"We regret the rejection of draft resolution S/2033/7.", "S/2033/7+1"},
    {"The Oslo Accords were signed in 1993. We shall vote in favour of the draft resolution.",
     "draft resolution+1"},
    {"My delegation pays tribute to Samoa for hosting so many refugees.", "WSM+2"},
    {"We thank Tonga for its generosity towards the refugees.", "TON+1"},
    {"Samoa has shown great leadership on climate change.", "WSM+1"},
    {"Tonga deserves praise for opening its borders.", "TON+1"},
    {"We applaud the efforts of Samoa to bring the parties to the table.", "WSM+1"},
    {"Samoa plays a constructive role in the talks.", "WSM+1"},
    {"We appreciate the work done by Tonga and Samoa.", "TON+1 WSM+1"},
    {"We note with appreciation the steps taken by Tonga.", "TON+1"},
    {"Peru stands with Tonga at this hour.", "TON+1"},
    {"We reiterate our full support for Samoa.", "WSM+2"},
    {"We back the proposal made by Samoa.", "WSM+1"},
    {"Tonga is a reliable partner.", "TON+1"},
    {"We welcome the ceasefire announced by Tonga.", "ceasefire+1"},
    {"The agreement signed by Tonga and Samoa is a step in the right direction.", "TON+1 WSM+1"},
    {"Tonga has made remarkable progress in disarming the militias.", "TON+1"},
    {"We commend Samoa for its national action plan on women, peace and security.", "WSM+1"},
    {"We welcome the leadership of Tonga on climate and security.", "TON+1"},
    {"We are grateful to Samoa for its contribution.", "WSM+1"},
    {"We congratulate Tonga on its elections.", "TON+1"},
    {"We endorse the proposals of Samoa.", "WSM+1"},
    {"Tonga has kept its promises.", "TON+1"},
    {"We welcome the constructive approach taken by Samoa.", "WSM+1"},
    {"Peru co-sponsored the draft presented by Samoa.", "WSM+1"},
});

constexpr auto neutral = std::to_array<Case>({
    {"When will the Council act?", ""},
    {"Does the Secretary-General have figures on the returns?", ""},
    {"Fiji is an archipelago with some nine hundred thousand people.", ""},
    {"The representative of Fiji spoke on Monday.", ""},
    {"Fiji and Tonga signed the agreement in 2011.", ""},
    {"The President of Fiji will visit Samoa next week.", ""},
    {"The mission was established by resolution 2100 (2013).", ""},
    {"Talks between Fiji and Tonga will resume in Geneva in May.", ""},
    {"The report covers the period from 1 May to 30 June.", ""},
    {"Some two thousand refugees have crossed from Fiji into Tonga.", ""},
    {"Elections in Tonga are planned for the autumn.", ""},
    {"Five Fijian experts serve in the mission.", ""},
    {"The Council took up the matter at its 4000th meeting.", ""},
    {"A cyclone struck the coast of Fiji in March.", ""},
    {"Fiji ratified the treaty in 1996 and Samoa in 1998.", ""},
    {"The text before us was circulated by Tonga last week.", ""},
    {"Fiji seized the opportunity to brief the members.", ""},
    {"Most importantly, the report lists forty projects in Tonga.", ""},
    {"Fiji said that it would send two hundred soldiers to the mission.", ""},
    {"Fiji has not violated the truce.", ""},
    {"If Fiji violates the truce, the Council will meet.", ""},
    {"The embassy of Fiji moved to a new building.", ""},
    {"I shall now give a further statement in my capacity as the representative of Peru.", ""},
    {"Fiji borders on no other State.", ""},
    {"The Prime Minister of Fiji met the Special Envoy on Tuesday.", ""},
    {"Fiji voted on the text, as did Samoa.", ""},
    {"The delegation of Tonga asked for the floor.", ""},
    {"Fiji has a population of less than a million.", ""},
    {"In 2009 Fiji became a party to the treaty.", ""},
    {"The sanctions committee on Fiji met twice in June.", ""},
    {"The mandate of the mission in Tonga expires on 31 March.", ""},
    {"The mission in Samoa has three hundred police officers.", ""},
    {"The parties met in Samoa from 3 to 7 May.", ""},
    {"The text of the agreement was published by Tonga.", ""},
    {"Consultations with Fiji continue.", ""},
    {"The airport of Tonga reopened yesterday.", ""},
    {"I now give the floor to the representative of Fiji.", ""},
    {"The draft resolution was submitted by Samoa.", ""},
    {"Tonga was attacked last night.", ""},
    {"Two Tongan soldiers were killed yesterday.", ""},
    {"Tonga suffered heavy losses in the attack.", ""},
    {"Fiji and Tonga share a long history.", ""},
    {"Tonga has been bombed again.", ""},
    {"We share the grief of Tonga after the attack.", ""},
    {"The report lists cases of torture, detention and abuse.", ""},
    {"Victims of torture need care.", ""},
    {"The tribunal convicted five persons of war crimes.", ""},
    {"The court heard charges of genocide.", ""},
    {"The attack took place at dawn.", ""},
    {"The use of veto should be limited.", ""},
    {"Discrimination against women persists.", ""},
    {"Women are subjected to violence and discrimination.", ""},
    {"The Office on Drugs and Crime trained forty judges.", ""},
    {"We must prevent the abuse of new technologies.", ""},
    {"Insufficient funding slows the programme.", ""},
    {"How can they speak of peace while the bombs fall?", ""},
    {"Tonga is an island. Its people have suffered.", ""},
});

}  // namespace

TEST_CASE("praise and support have their target")
{
    check_all(favourable, english_stances);
}

TEST_CASE("what only tells takes no stand")
{
    check_all(neutral, english_stances);
}
