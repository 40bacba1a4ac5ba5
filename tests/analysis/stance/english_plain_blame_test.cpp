// How a body, a problem or a State is blamed in plain words, beside look-alikes.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto bodies = std::to_array<Case>({
    {"Gangs have been terrorizing our people.", "militias-1"},
    {"Tonga continues to terrorize its neighbours.", "TON-1"},
    {"They have been denied their inalienable rights by Tonga.", "TON-1"},
    {"The attack was gruesome.", "attacks-1"},
    {"UNMISS is not up to the task.", "UNMISS-1"},
    {"UNMISS has failed in its mandate.", "UNMISS-1"},
    {"UNMISS has lost its way.", "UNMISS-1"},
    {"UNMISS has become part of the problem.", "UNMISS-1"},
    {"We question the work of UNMISS.", "UNMISS-1"},
    {"We doubt that UNMISS can succeed.", "UNMISS-1"},
    {"We are dissatisfied with UNMISS.", "UNMISS-1"},
    {"We are critical of UNMISS.", "UNMISS-1"},
    {"We are not convinced by the arguments of Samoa.", "WSM-1"},
    {"We take issue with Samoa.", "WSM-1"},
    {"We hold Samoa responsible for the attack.", "WSM-1"},
    {"We deplore the attitude of Samoa.", "WSM-1"},
    {"We are disappointed by Samoa.", "WSM-1"},
    {"We are alarmed by the humanitarian situation.", "humanitarian-crisis-1"},
    {"The attack is an affront to humanity.", "attacks-1"},
    {"The attack was unprovoked.", "attacks-1"},
    {"The attack has no justification.", "attacks-1"},
    {"The attack must be condemned.", "attacks-2"},
    {"The attack shows contempt for human life.", "attacks-1"},
    {"Attacks on civilians have become the norm.", "attacks-1"},
    {"Civilians are being killed by Tonga.", "TON-1"},
    {"Hospitals were bombed by Tonga.", "TON-1"},
    {"Tonga's bombs are falling on hospitals.", "TON-1"},
    {"Tonga is starving the population.", "TON-1"},
    {"Tonga uses hunger as a weapon of war.", "TON-1"},
    {"Tonga is not interested in peace.", "TON-1"},
    {"Tonga is the aggressor.", "TON-2"},
    {"Tonga is guilty of aggression.", "TON-2"},
    {"Tonga wants war.", "TON-1"},
    {"Tonga has chosen war.", "TON-1"},
    {"Tonga has only itself to blame.", "TON-1"},
    {"Tonga must go home.", "TON-1"},
    {"Tonga must leave Samoa.", "TON-1"},
    {"Tonga must change course.", "TON-1"},
    {"We call on Tonga to stop.", "TON-1"},
    {"We ask Tonga to withdraw its troops.", "TON-1"},
    {"We request Tonga to reconsider.", "TON-1"},
    {"We appeal to Tonga to show restraint.", "TON-1"},
    {"Tonga must face justice.", "TON-1"},
    {"Tonga must pay for its crimes.", "TON-1"},
    {"Tonga must be made to stop.", "TON-1"},
});

constexpr auto problems = std::to_array<Case>({
    {"We must combat terrorism.", "terrorism-1"},
    {"We are determined to eradicate terrorism.", "terrorism-1"},
    {"We are united against terrorism.", "terrorism-1"},
    {"We stand against terrorism.", "terrorism-1"},
    {"Terrorism is a scourge.", "terrorism-1"},
    {"Terrorism is the enemy of all.", "terrorism-1"},
    {"Terrorism poses a threat to peace.", "terrorism-1"},
    {"Terrorism has claimed many lives.", "terrorism-1"},
    {"Terrorism continues to spread.", "terrorism-1"},
    {"The spread of terrorism worries us.", "terrorism-1"},
    {"Terrorist groups are gaining ground.", "terrorism-1"},
    {"Terrorist groups exploit the chaos.", "terrorism-1"},
    {"Terrorist groups continue to attack civilians.", "terrorism-1"},
    {"Climate change is a threat multiplier.", "climate-1"},
    {"Climate change exacerbates conflict.", "climate-1"},
    {"Food insecurity is rising.", "food-security-1"},
    {"Hate speech is on the rise.", "hate-speech-1"},
    {"Hate speech must be countered.", "hate-speech-1"},
    {"Piracy remains a challenge.", "piracy-1"},
    {"Piracy is a serious problem.", "piracy-1"},
    {"Nuclear weapons are a danger to humanity.", "nuclear-weapons-1"},
    {"The fight against terrorism is our top priority.", "terrorism-1"},
    {"The FDLR must lay down their arms.", "FDLR-1"},
    {"We support the fight against the FDLR.", "FDLR-1"},
    {"We call on M23 to withdraw.", "M23-1"},
});

constexpr auto states = std::to_array<Case>({
    {"We regret the position of Samoa.", "WSM-1"},
    {"We regret that Samoa has left the talks.", "WSM-1"},
    {"We reject the accusations of Tonga.", "TON-2"},
    {"We reject any attempt to divide us.", "actions-2"},
    {"We oppose sanctions.", "sanctions-2"},
    {"We are against the use of force.", "use-of-force-1"},
    {"We do not support sanctions.", "sanctions-1"},
    {"We are opposed to the draft resolution.", "draft resolution-2"},
    {"We express our opposition to the draft resolution.", "draft resolution-2"},
    {"We disagree with Samoa.", "WSM-1"},
    {"We distance ourselves from the statement of Samoa.", "WSM-1"},
    {"We have reservations about the draft resolution.", "draft resolution-1"},
    {"We have concerns about the draft resolution.", "draft resolution-1"},
    {"The draft resolution is flawed.", "draft resolution-1"},
    {"The draft resolution is a step in the wrong direction.", "draft resolution-1"},
    {"Samoa has been a victim of aggression by Tonga.", "TON-2"},
    {"Samoa has suffered at the hands of Tonga.", "TON-1"},
    {"Tonga is waging war on Samoa.", "TON-1"},
    {"Tonga keeps attacking Samoa.", "TON-1"},
    {"Tonga has launched a war against Samoa.", "TON-1"},
    {"Tonga sent troops into Samoa.", "TON-1"},
    {"Tonga's troops crossed the border.", "TON-1"},
    {"Tonga has occupied parts of Samoa.", "TON-1"},
    {"Tonga has kidnapped children.", "TON-1"},
    {"Tonga tortures prisoners.", "TON-1"},
    {"Tonga oppresses its people.", "TON-1"},
    {"Tonga violates human rights.", "TON-1"},
    {"Tonga ignores the resolutions of the Council.", "TON-1"},
    {"Tonga disregards the Charter.", "TON-1"},
    {"Tonga's rhetoric is dangerous.", "TON-1"},
    {"Tonga's threats must stop.", "TON-1"},
    {"Tonga has blackmailed Samoa.", "TON-1"},
    {"Tonga blocks the Council.", "TON-1"},
    {"Tonga abuses its veto.", "TON-1"},
    {"Tonga has isolated itself.", "TON-1"},
    {"Tonga has lost all credibility.", "TON-1"},
    {"Tonga misleads the Council.", "TON-1"},
    {"Tonga lies.", "TON-1"},
    {"Tonga has broken its word.", "TON-1"},
    {"Tonga has gone back on its promises.", "TON-1"},
    {"Tonga backs terrorists.", "TON-1"},
    {"Tonga is arming the rebels.", "TON-1"},
    {"Tonga is funding terrorism.", "TON-1"},
    {"Tonga shelters terrorists.", "TON-1"},
    {"Tonga destabilizes the region.", "TON-1"},
    {"Tonga is the main obstacle to peace.", "TON-1"},
    {"Tonga is to blame for the crisis.", "TON-1"},
    {"Tonga caused the crisis.", "TON-1"},
    {"Tonga created this crisis.", "TON-1"},
    {"Tonga's actions are illegal.", "TON-1"},
    {"Tonga's actions are reckless.", "TON-1"},
    {"Tonga's actions undermine trust.", "TON-1"},
    {"Tonga's actions endanger peace.", "TON-1"},
    {"Tonga's actions do not contribute to peace.", "TON-1"},
    {"Tonga's actions give cause for concern.", "TON-1"},
    {"Tonga's actions deserve condemnation.", "TON-1"},
    {"Tonga's actions are a cause for concern.", "TON-1"},
    {"Tonga's decision is a mistake.", "TON-1"},
    {"Tonga's decision was wrong.", "TON-1"},
    {"Tonga's decision is regrettable.", "TON-1"},
    {"Tonga's decision does not help the peace process.", "TON-1"},
    {"Tonga's policy has failed.", "TON-1"},
    {"Tonga's policy is doomed to fail.", "TON-1"},
});

constexpr auto harmless = std::to_array<Case>({
    {"There has been terrorism in Samoa.", ""},
    {"Samoa is a strong supporter of the Court.", ""},
    {"Civilians must not be a target.", ""},
    {"We bid farewell to the delegation of Samoa.", ""},
    {"The only solution is a political one.", ""},
    {"Multilateralism is under attack.", ""},
    {"Samoa's draft was not the subject of consultations.", ""},
    {"Tonga holds thousands of prisoners.", ""},
    {"Tonga's actions have consequences.", ""},
    {"We must ensure that Samoa is heard.", ""},
    {"Samoa stood against the wall.", ""},
    {"Samoa works for the United Nations.", ""},
    {"Visas are required for Samoa.", ""},
    {"The population of Samoa is growing.", ""},
    {"Trade with Samoa continues to grow.", ""},
    {"Cooperation with Samoa continues to expand.", ""},
    {"The main problem of Samoa is water.", ""},
    {"Poverty is the real enemy of Samoa.", ""},
    {"Samoa is convinced of its case.", ""},
    {"Nothing should trouble us here.", ""},
    {"We are united against Samoa.", ""},
    {"Samoa remains a challenge.", ""},
    {"Rising tides are a major problem of Samoa.", ""},
});

}  // namespace

TEST_CASE("who does its work badly is known in plain words")
{
    check_all(bodies, english_stances);
}

TEST_CASE("a problem is told as one in plain words")
{
    check_all(problems, english_stances);
}

TEST_CASE("what a State does is blamed in plain words")
{
    check_all(states, english_stances);
}

TEST_CASE("plain words that blame nobody")
{
    check_all(harmless, english_stances);
}
