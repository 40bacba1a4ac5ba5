// What somebody has achieved and how good a thing is, in plain words, beside look-alikes.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto achieved = std::to_array<Case>({
    {"Samoa demonstrated political wisdom in the talks.", "WSM+1"},
    {"Samoa has displayed great maturity.", "WSM+1"},
    {"Samoa did not display political maturity.", "WSM-1"},
    {"Samoa and Tonga have registered significant progress.", "WSM+1 TON+1"},
    {"Samoa has recorded remarkable progress.", "WSM+1"},
    {"Samoa made sincere efforts to reach a settlement.", "WSM+1"},
    {"Samoa has made tireless efforts to that end.", "WSM+1"},
    {"Samoa is a key player in the region.", "WSM+1"},
    {"Samoa has made a profound contribution to the work of the Assembly.", "WSM+1"},
    {"Samoa is one of the largest troop contributors.", "WSM+1"},
    {"Samoa is among the leading donors.", "WSM+1"},
    {"In recent years, Samoa played a leading role in the region.", "WSM+1"},
    {"Samoa has complied with its commitments.", "WSM+1"},
    {"Samoa has not complied with its commitments.", "WSM-1"},
    {"Samoa must comply with its commitments.", "WSM-1"},
    {"Samoa has provided humanitarian assistance to its neighbours.", "WSM+1"},
    {"Samoa has delivered emergency relief to the islands.", "WSM+1"},
    {"Samoa has led the effort to bring both sides together.", "WSM+1"},
    {"Samoa spearheaded the campaign for the treaty.", "WSM+1"},
    {"Samoa is leading the regional efforts to end the crisis.", "WSM+1"},
    {"Samoa is on the right side of history.", "WSM+1"},
    {"Samoa helped to bring about a settlement.", "WSM+1"},
    {"Samoa continues to thrive.", "WSM+1"},
    {"Samoa has had notable successes.", "WSM+1"},
    {"Samoa's progress justifies renewed optimism.", "WSM+1"},
    {"The agreement is most welcome.", "agreement+1"},
    {"We were also glad to learn of the agreement.", "agreement+1"},
    {"We are very pleased to see the agreement signed.", "agreement+1"},
    {"Samoa's work is more important than ever.", "WSM+2"},
    {"The work of UNAMA is now more urgent than ever.", "UNAMA+2"},
    {"The people of Samoa deserve nothing less.", "WSM+1"},
    {"UNIFIL is essential to stability in the south.", "UNIFIL+1"},
    {"UNIFIL is vital for the region.", "UNIFIL+1"},
    {"It is important to support Samoa.", "WSM+1"},
    {"The ceasefire must be maintained.", "ceasefire+1"},
    {"The rule of law must prevail.", "rule-of-law+1"},
    {"Impunity must not prevail.", "impunity-1"},
    {"We must stay the course with Samoa.", "WSM+1"},
    {"Samoa's help is a lifeline for many.", "WSM+1"},
    {"The experts have meticulously documented the exports of Samoa.", "personnel+1"},
    {"It is always good to see the Permanent Representative of Samoa here.", "WSM+1"},
    {"The agreement is a key step.", "agreement+1"},
    {"Samoa is the region's leader in mediation.", "WSM+1"},
    {"Samoa's plan is a step forward.", "WSM+1"},
    {"The plan would contribute to peace in Samoa.", "plan+1"},
});

constexpr auto valued = std::to_array<Case>({
    {"Samoa has shown the way.", "WSM+1"},
    {"Samoa has taken important steps.", "WSM+1"},
    {"Samoa has taken concrete measures to protect civilians.", "WSM+1"},
    {"Samoa continues to play a constructive part in the talks.", "WSM+1"},
    {"We have every confidence in UNMISS.", "UNMISS+2"},
    {"UNMISS is doing a difficult job well.", "UNMISS+1"},
    {"UNMISS deserves our full support.", "UNMISS+1"},
    {"UNMISS should be given the resources it needs.", "UNMISS+1"},
    {"UNMISS has a vital role to play.", "UNMISS+1"},
    {"We attach importance to the work of UNMISS.", "UNMISS+1"},
    {"We value the work of UNMISS.", "UNMISS+1"},
    {"We recognize the efforts of Samoa.", "WSM+1"},
    {"We acknowledge the progress made by Samoa.", "WSM+1"},
    {"We are encouraged to see progress in Samoa.", "progress+1"},
    {"We note the progress made by Samoa.", "WSM+1"},
    {"We are inspired by the courage of the people of Samoa.", "WSM+1"},
    {"We admire the courage of the people of Samoa.", "WSM+1"},
    {"We stand firmly behind Samoa.", "WSM+1"},
    {"We join others in thanking the Special Representative.", "SRSG+1"},
    {"We echo the call of Samoa for restraint.", "WSM+1"},
    {"We second the proposal of Samoa.", "WSM+1"},
    {"We look favourably on the proposal of Samoa.", "WSM+1"},
    {"The agreement gives us hope.", "agreement+1"},
    {"The agreement opens the door to peace.", "agreement+1"},
    {"The agreement lays the foundation for peace.", "agreement+1"},
    {"The agreement paves the way for peace.", "agreement+1"},
    {"The mission has proved its worth.", "mission+2"},
    {"The mission has delivered results.", "mission+1"},
    {"The mission is making a real difference.", "mission+1"},
    {"The mission has helped to stabilize the country.", "mission+1"},
    {"The resolution reflects our concerns.", "draft resolution+1"},
    {"We voted in favour of the draft resolution.", "draft resolution+1"},
    {"Our hearts go out to the people of Samoa.", "WSM+1"},
    {"We call for an immediate ceasefire.", "ceasefire+1"},
    {"We insist on respect for international law.", "international-law+1"},
    {"We believe in multilateralism.", "multilateralism+1"},
    {"We defend human rights everywhere.", "human-rights+1"},
    {"We are proud to be a member of the African Union.", "AU+1"},
    {"We must defend the rule of law.", "rule-of-law+1"},
    {"Peace in the Pacific is of vital interest to us all.", "peace+1"},
    {"The talks are our only hope for peace.", "dialogue+1"},
    {"The Council has taken decisive action.", "UNSC+1"},
    {"Samoa has helped to improve the lives of its people.", "WSM+1"},
    {"We need an immediate ceasefire.", "ceasefire+1"},
    {"There must be a ceasefire.", "ceasefire+1"},
    {"We reiterate our demand for an immediate ceasefire.", "ceasefire+1"},
    {"There needs to be an immediate cessation of hostilities in Samoa.", "ceasefire+1"},
    {"The conflict in Yemen can only be resolved by peaceful means.", "peaceful-settlement+1"},
    {"We share the concerns expressed by Samoa.", "WSM+1"},
});

constexpr auto not_achieved = std::to_array<Case>({
    {"We would be pleased to meet with Samoa.", ""},
    {"The road is the lifeline between Samoa and Tonga.", ""},
    {"All States must contribute to peace.", ""},
    {"It is a crime to attack those who defend human rights.", ""},
    {"Samoa is mobilizing support for the refugees of Tonga.", ""},
    {"Samoa held talks to mobilize support for Tonga.", ""},
    {"I congratulate all women diplomats.", ""},
    {"The parties must strike the right balance.", "the parties+0"},
    {"Samoa is not a member of the African Union.", ""},
    {"We value the life of every child.", ""},
    {"Samoa should be given time.", ""},
    {"The Council must take decisive action.", "UNSC+0"},
    {"If the Council takes decisive action, the war will end.", ""},
    {"Samoa remains fragile.", ""},
    {"It remains critical for Samoa to act.", ""},
    {"The ban should be lifted.", ""},
    {"Their immunity must be lifted.", ""},
    {"The fog must be lifted.", ""},
    {"We call for the release of funds.", ""},
    {"The project opened the path to peace in Samoa.", ""},
});

}  // namespace

TEST_CASE("praise for what somebody has achieved is known")
{
    check_all(achieved, english_stances);
}

TEST_CASE("a thing that is worth backing is known by what it does")
{
    check_all(valued, english_stances);
}

TEST_CASE("what is yet to be achieved is no praise")
{
    check_all(not_achieved, english_stances);
}
