#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto not_blamed_again = std::to_array<Case>({
    {"Fiji has attacked Tonga. None of these options will work.", "FJI-1"},
    {"Fiji has attacked Tonga. Children have gone hungry for too long.", "FJI-1"},
    {"Fiji has attacked Tonga. The steady flow of refugees goes on.", "FJI-1"},
    {"Fiji has attacked Tonga. The world faces a contradiction.", "FJI-1"},
    {"Fiji has attacked Tonga. People are powerless before the floods.", "FJI-1"},
    {"Fiji has attacked Tonga. Unfortunately, the rains came early.", "FJI-1"},
    {"Fiji has attacked Tonga. The use of toxic chemicals is a crime.", "FJI-1"},
    {"Fiji has attacked Tonga. Consultations were held behind closed doors.", "FJI-1"},
    {"Fiji has attacked Tonga. The guns have fallen silent.", "FJI-1"},
    {"Fiji has attacked Tonga. Volunteers put their lives at risk.", "FJI-1"},
    {"Fiji has attacked Tonga. The sanctions regime in place is old.", "FJI-1"},
    {"Fiji has attacked Tonga. The long delays at the harbour go on.", "FJI-1"},
    {"Fiji has attacked Tonga. It would be a mistake to lose heart.", "FJI-1"},
    {"Fiji has attacked Tonga. We should call things by their name.", "FJI-1"},
    {"Fiji has attacked Tonga. Nothing has changed for the fishermen.", "FJI-1"},
    {"Fiji has attacked Tonga. Smuggled arms fuel the violence.", "FJI-1"},
    {"Fiji has attacked Tonga. The talks are at a standstill.", "FJI-1"},
    {"Fiji has attacked Tonga. The State has a monopoly on the use of force.", "FJI-1"},
    {"Fiji has attacked Tonga. Sanctions were imposed on Samoa.", "FJI-1"},
    {"Fiji has attacked Tonga. We bear the consequences of the drought.", "FJI-1"},
    {"Fiji has attacked Tonga. Today is a sad anniversary.", "FJI-1"},
    {"Fiji has attacked Tonga. It is intolerable that children go hungry.", "FJI-1 unnamed-2"},
});

constexpr auto blamed_all_the_same = std::to_array<Case>({
    {"Fiji came late. It interferes in our affairs.", "FJI-1"},
    {"It is unacceptable that Fiji shells the town.", "FJI-1"},
    {"It is intolerable that the army of Fiji burns villages.", "FJI-2"},
    {"Fiji used prohibited munitions.", "FJI-1"},
    {"Fiji needs to end the war.", "FJI-1"},
    {"Fiji is starving the population.", "FJI-1"},
    {"The selective approach of Fiji is known.", "FJI-1"},
    {"Fiji has been highly selective in its quotes.", "FJI-1"},
    {"The problem lies with Fiji.", "FJI-1"},
    {"The strikes of Fiji hit the port.", "FJI-1"},
    {"We oppose Fiji.", "FJI-2"},
});

constexpr auto other_words = std::to_array<Case>({
    {"Tonga has helped to find the resources needed to end the crisis.", ""},
    {"The help of Tonga is needed to stop the war.", ""},
    {"The children of Tonga are starving.", ""},
    {"Fiji was selected for the programme.", ""},
    {"The opposing factions met in Fiji.", ""},
    {"Fiji stands between two opposing camps.", ""},
    {"Tonga lies west of Fiji.", ""},
    {"The teachers of Fiji went on strike.", ""},
    {"Fiji shelled out a fortune for it.", ""},
    {"It is striking that Fiji has two capitals.", ""},
    {"Fiji struck a deal with Tonga.", ""},
    {"Former combatants in Fiji were disarmed.", ""},
    {"Fiji was on one side and Tonga on the other.", ""},
    {"The troops of Fiji killed three armed bandits.", ""},
    {"Fiji arrested the hijackers.", ""},
    {"The resolution of all outstanding disputes takes time.", ""},
    {"We welcome the resolute action of Tonga.", "TON+1"},
    {"We support the resolution.", "draft resolution+1"},
    {"The neighbours of Tonga are not interested in drawing new borders.", ""},
});

constexpr auto important = std::to_array<Case>({
    {"It is essential that Fiji abandon its programme.", "FJI-1"},
    {"It is imperative that Fiji halt the shelling.", "FJI-1"},
    {"It is vital that Samoa open its ports.", "WSM+0"},
    {"It is essential that the ceasefire in Fiji be respected.", "ceasefire+1"},
    {"It is vital that human rights be upheld.", "human-rights+1"},
    {"We thank Tonga for bringing this important issue before the Council.", "TON+1"},
    {"Tonga raised an important question.", ""},
    {"Tonga gave us important details.", ""},
    {"Tonga has the essentials of daily life.", ""},
    {"There is no hope in the absence of an effective police in Tonga.", ""},
    {"Tonga is an important partner.", "TON+1"},
    {"Tonga plays an important role.", "TON+1"},
});

}  // namespace

TEST_CASE("words that blame nobody do not blame who was accused before")
{
    check_all(not_blamed_again, english_stances);
}

TEST_CASE("the same words blame who is told to have done it")
{
    check_all(blamed_all_the_same, english_stances);
}

TEST_CASE("words of the same stem that mean something else take no stand")
{
    check_all(other_words, english_stances);
}

TEST_CASE("what is important is asked for, and the adjective of a noun is that noun's")
{
    check_all(important, english_stances);
}
