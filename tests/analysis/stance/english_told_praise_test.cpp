// What somebody does well, told without much praise, and what is left undone; beside look-alikes.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto done_well = std::to_array<Case>({
    {"Samoa continues to host thousands of refugees.", "WSM+1"},
    {"Samoa has always been constructive.", "WSM+1"},
    {"We call on Samoa to be constructive.", "WSM+0"},
    {"Samoa has engaged constructively.", "WSM+1"},
    {"Samoa played a central part in the negotiations.", "WSM+1"},
    {"Samoa is doing its part.", "WSM+1"},
    {"Samoa must do its part.", "WSM+0"},
    {"Samoa has turned the corner.", "WSM+1"},
    {"Samoa has made headway towards reform.", "WSM+1"},
    {"Samoa has taken several measures to protect refugees.", "WSM+1"},
    {"Samoa held peaceful elections.", "WSM+1"},
    {"We recognize the courage of Samoa.", "WSM+1"},
    {"UNAMA is saving countless lives.", "UNAMA+1"},
    {"UNAMA continues to provide life-saving assistance.", "UNAMA+1"},
    {"UNAMA has discharged its duties impartially.", "UNAMA+1"},
    {"UNAMA has acted impartially.", "UNAMA+1"},
    {"UNAMA should act impartially.", "UNAMA+0"},
    {"The report is balanced and accurate.", "report+1"},
    {"UNAMA needs predictable funding.", "UNAMA+1"},
});

constexpr auto well_meant = std::to_array<Case>({
    {"Samoa has chosen the path of dialogue.", "WSM+1"},
    {"Samoa has chosen the path of war.", "WSM-1"},
    {"Samoa has released two jailed reporters.", "WSM+1"},
    {"Samoa has not released the jailed reporters.", ""},
    {"Samoa has renounced violence.", "WSM+1"},
    {"Samoa has reopened the crossing.", "WSM+1"},
    {"Samoa has granted full access to the inspectors.", "WSM+1"},
    {"Samoa did the right thing.", "WSM+1"},
    {"Samoa has worked hard to build trust.", "WSM+1"},
    {"Samoa secured the release of the captives.", "WSM+1"},
    {"Samoa made the truce possible.", "WSM+1"},
    {"Samoa is an honest broker.", "WSM+1"},
    {"Samoa is not an honest broker.", ""},
    {"Samoa has held out its hand to Tonga.", "WSM+1"},
    {"Samoa has expressed its willingness to negotiate.", "WSM+1"},
    {"The world must not abandon Samoa.", "WSM+1"},
    {"Samoa must not abandon the talks.", ""},
    {"UNAMA must be properly equipped.", "UNAMA+1"},
    {"The people of Samoa have suffered enough.", "WSM+1"},
});

constexpr auto undone = std::to_array<Case>({
    {"Samoa has done precious little to help.", "WSM-1"},
    {"Samoa has taken no real steps towards peace.", "WSM-1"},
    {"Aircraft of Samoa entered our airspace.", "WSM-1"},
    {"Samoan troops crossed into Tonga.", "WSM-1"},
    {"Samoan refugees crossed into Tonga.", ""},
    {"Samoa seeks to redraw the map.", "WSM-1"},
    {"Samoa is holding our soldiers.", "WSM-1"},
    {"We hold our people in high esteem.", ""},
    {"Samoa imposes severe restrictions on humanitarian workers.", "WSM-1"},
    {"The Council imposed restrictions on the sale of arms.", ""},
    {"Samoa does not grant unhindered access.", "WSM-1"},
    {"Samoa was not granted access.", ""},
    {"Samoa has scaled back its cooperation with the Agency.", "WSM-1"},
    {"Samoa has withdrawn from the treaty.", "WSM-1"},
    {"Samoa has withdrawn from the islands.", ""},
    {"The rockets were supplied by Samoa.", "WSM-1"},
    {"Samoa has hardened its stance.", "WSM-1"},
    {"Samoa drags out the negotiations.", "WSM-1"},
    {"Samoa does as it likes.", "WSM-1"},
    {"Samoa fired a salvo of rockets.", "WSM-1"},
    {"Samoa plunged the city into darkness.", "WSM-1"},
    {"Samoa bankrolls this war.", "WSM-1"},
    {"Samoa imposes cruel sanctions on our people.", "WSM-1"},
    {"Samoa has changed the historic status quo.", "WSM-1"},
    {"We must change the status quo.", ""},
    {"Samoa lets in only a trickle of aid.", "WSM-1"},
    {"Samoa plans to annex the islands.", "WSM-1"},
    {"We thank the Council. They pose a grave and growing threat to peace.", "UNSC+1 threats-1"},
});

constexpr auto harmless = std::to_array<Case>({
    {"The Council will determine who is responsible for the abduction of the nurse.", ""},
    {"Samoa continues to target poverty in the villages.", ""},
    {"It is for Samoa to end the transition when it sees fit.", ""},
    {"Samoa continues its offensive against the gangs.", ""},
    {"We are not alone in condemning Samoa.", "WSM-2"},
    {"Samoa wants UNAMA to continue to provide medical care.", ""},
    {"We asked Samoa to choose the path of peace.", "WSM+0"},
});

constexpr auto accused_before = std::to_array<Case>({
    {"Samoa has killed civilians. The brutal conflict has led to a catastrophe.", "WSM-1"},
    {"Samoa has killed civilians. The other belligerent, Tonga, has attacked a school.",
     "WSM-1 TON-1"},
    {"Both belligerents have violated the truce.", "the parties-1"},
    {"We welcome the plan. The international community must use its influence over them.",
     "plan+1"},
});

constexpr auto bodies = std::to_array<Case>({
    {"The Council is not doing its job.", "UNSC-1"},
    {"UNAMA has not done enough.", "UNAMA-1"},
    {"UNAMA did nothing as the town burned.", "UNAMA-1"},
    {"Samoa has done nothing wrong.", ""},
    {"The guns have been largely silent in Samoa.", ""},
    {"The Council is no longer representative.", "UNSC-1"},
    {"The Council does not reflect contemporary realities.", "UNSC-1"},
    {"The Council has become irrelevant.", "UNSC-1"},
    {"Samoa has no business meddling here.", "WSM-1"},
    {"Samoa took sides against us.", "WSM-1"},
    {"The report is based on dubious sources.", "report-1"},
    {"The gangs control large parts of the island.", "militias-1"},
    {"Samoa controls most of the island.", ""},
    {"The rebels continue their advance.", "militias-1"},
    {"Samoa wants the war to go on.", "WSM-1"},
    {"This debate serves no useful purpose.", "this meeting-1"},
    {"The draft is politically motivated.", "text-1"},
    {"The proposal goes too far.", "proposal-1"},
    {"The sanctions are unjust.", "sanctions-1"},
    {"The sanctions have backfired.", "sanctions-1"},
    {"Further delay would be pointless.", ""},
});

constexpr auto told = std::to_array<Case>({
    {"Samoa must exercise restraint.", "WSM+0"},
    {"The parties must return to the negotiating table.", "the parties+0"},
    {"The Council must not remain silent.", "UNSC+0"},
    {"The time has come for the Council to act.", "UNSC+0"},
    {"The time has come for Samoa to withdraw.", "WSM-1"},
});

}  // namespace

TEST_CASE("what somebody does well is praised in plain words")
{
    check_all(done_well, english_stances);
    check_all(well_meant, english_stances);
}

TEST_CASE("what is left undone is blamed in plain words")
{
    check_all(undone, english_stances);
    check_all(harmless, english_stances);
    check_all(accused_before, english_stances);
}

TEST_CASE("bodies, groups and measures are blamed in plain words")
{
    check_all(bodies, english_stances);
}

TEST_CASE("what somebody must do is asked of him")
{
    check_all(told, english_stances);
}
