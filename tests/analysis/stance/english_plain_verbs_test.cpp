// What somebody has done, told as a fact in plain verbs.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto good = std::to_array<Case>({
    {"Fiji has taken in more than two million people.", "FJI+1"},
    {"Fiji is hosting thousands of refugees.", "FJI+1"},
    {"Fiji has given shelter to almost a million people.", "FJI+1"},
    {"Fiji welcomed tens of thousands of strangers.", "FJI+1"},
    {"Fiji has handed over the remaining suspects.", "FJI+1"},
    {"Fiji has handed the general over to the Tribunal.", "FJI+1"},
    {"Fiji has shown good will.", "FJI+1"},
    {"Fiji has the full support of the international community.", "FJI+1"},
    {"Fiji gave up its nuclear arsenal.", "FJI+1"},
    {"Fiji gave up all weapons of mass destruction.", "FJI+1"},
    {"UNITA laid down its arms.", "UNITA+1"},
    {"The Security Council did its duty.", "UNSC+1"},
    {"UNMISS has done its work with great care.", "UNMISS+1"},
    {"UNMISS works under very difficult conditions.", "UNMISS+1"},
    {"Samoa has turned its back on war.", "WSM+1"},
    {"Samoa has opened a new chapter in its history.", "WSM+1"},
    {"Samoa has done much for its neighbours.", "WSM+1"},
    {"UNMISS has helped to keep the peace in the north.", "UNMISS+1"},
    {"Samoa offered its good offices.", "WSM+1"},
    {"Samoa has shown the world how to make peace.", "WSM+1"},
    {"Samoa stood up for human rights.", "WSM+1"},
    {"Samoa is within its rights.", "WSM+1"},
    {"Samoa has taken its future into its own hands.", "WSM+1"},
    {"The Secretary-General left no stone unturned.", "UNSG+1"},
    {"Samoa has averted a catastrophe.", "WSM+1"},
    {"Samoa tripled its contribution.", "WSM+1"},
    {"Samoa has opened all sites to the inspectors.", "WSM+1"},
    {"We share the conclusions of the Secretary-General.", "UNSG+1"},
    {"We wish Samoa every success.", "WSM+1"},
    {"Samoa is entitled to its territorial integrity.", "WSM+1"},
});

constexpr auto bad = std::to_array<Case>({
    {"Tonga has not accounted for the missing prisoners.", "TON-1"},
    {"Tonga fired two short-range ballistic missiles.", "TON-1"},
    {"Food is being used as a weapon by Tonga.", "TON-1"},
    {"The text leaves out our main concerns.", "draft resolution-1"},
    {"Tonga is behind schedule in clearing the mines.", "TON-1"},
    {"The response of Tonga was out of all proportion.", "TON-1"},
    {"Tonga has massed soldiers near the river.", "TON-1"},
    {"Tonga has cut off gas to the villages.", "TON-1"},
    {"Tonga threw out thirteen aid organizations.", "TON-1"},
    {"Tonga has thrown thousands of people out of the country.", "TON-1"},
    {"Tonga turns children into soldiers.", "TON-1"},
    {"Tonga has shut its doors to the Commission.", "TON-1"},
    {"Tonga has called off the ceasefire.", "TON-1"},
    {"Tonga has repeatedly delayed the referendum.", "TON-1"},
    {"Tonga put off the elections once again.", "TON-1"},
    {"Tonga does not grant visas to the experts.", "TON-1"},
    {"Tonga has moved closer to our borders.", "TON-1"},
    {"Tonga has not brought a single officer to trial.", "TON-1"},
    {"Tonga shields Fiji from criticism.", "TON-1"},
    {"Tonga drives farmers off their land.", "TON-1"},
    {"The decision of Tonga is a step backwards.", "TON-1"},
    {"Tonga is making life difficult for UNMISS.", "TON-1"},
    {"Tonga has paid no attention to the demands.", "TON-1"},
    {"Tonga has put obstacles in the way of UNMISS.", "TON-1"},
    {"Tonga repeated its old tales.", "TON-1"},
    {"Tonga held elections that were neither free nor fair.", "TON-1"},
    {"Tonga does not let the displaced return.", "TON-1"},
    {"Tonga dragged its heels over the land.", "TON-1"},
    {"Tonga must now give clear answers.", "TON-1"},
    {"Tonga should think again.", "TON-1"},
    {"We are tired of waiting for Tonga to answer.", "TON-1"},
    {"It is high time that Tonga freed its political prisoners.", "TON-1"},
    {"We fail to see what Tonga hopes to gain.", "TON-1"},
    {"We are unable to support the draft resolution.", "draft resolution-1"},
    {"We find it difficult to support the draft resolution.", "draft resolution-1"},
    {"We do not share the conclusions of the report.", "report-1"},
    {"The Security Council should not reward Tonga.", "TON-1"},
    {"The Security Council must be firm with Tonga.", "TON-1"},
});

constexpr auto neither = std::to_array<Case>({
    {"Fiji took part in the talks on the hostages.", ""},
    {"Fiji has taken steps to free the hostages.", ""},
    {"Fiji has learned from its mistakes.", ""},
    {"The Court dismissed the case.", ""},
    {"Fiji has dismissed two officers.", ""},
    {"Fiji makes no secret of its disappointment.", ""},
    {"We share the pain of Fiji.", ""},
    {"The mission is unable to support the elections.", "elections+1"},
    {"Fighting has driven thousands from their homes.", ""},
    {"Fiji intercepted two ballistic missiles.", ""},
    {"The convoy moved closer to the border.", ""},
    {"We have been waiting for the Secretary-General to give his briefing.", ""},
});

}  // namespace

TEST_CASE("good deeds are known by plain verbs")
{
    check_all(good, english_stances);
}

TEST_CASE("bad deeds are known by plain verbs")
{
    check_all(bad, english_stances);
}

TEST_CASE("the same verbs of something else blame and praise nobody")
{
    check_all(neither, english_stances);
}
