// What harm a thing does and where it leads, in plain words, beside look-alikes.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto harm = std::to_array<Case>({
    {"War is not an option.", "war-1"},
    {"A military solution is not an option.", "military solution-1"},
    {"Inaction is not an option.", "inaction-1"},
    {"Samoa has yet to legally abandon its claims.", "WSM-1"},
    {"Samoa has yet to condemn the attack.", "WSM-1"},
    {"The conflict in Yemen has caused an unprecedented humanitarian crisis.", "yemen-conflict-1"},
    {"The policy of Samoa has led to widespread displacement.", "WSM-1"},
    {"The sanctions are causing more hardship.", "sanctions-1"},
    {"The conflict in Yemen rages on.", "yemen-conflict-1"},
    {"The conflict in Yemen shows no sign of abating.", "yemen-conflict-1"},
    {"The war must end now.", "war-1"},
    {"Samoa's crisis was provoked by Tonga.", "TON-1"},
    {"There is a prospect of regional war.", "war-1"},
    {"The situation of civilians is simply dire.", "events-1"},
    {"The killing of journalists should concern us all.", "killings-1"},
    {"The spread of terrorism is of concern to all of us.", "terrorism-1"},
    {"We continue to grapple with terrorism.", "terrorism-1"},
    {"A settlement of the conflict in Yemen remains elusive.", "yemen-conflict-1"},
    {"Sanctions will not solve the problem.", "sanctions-1"},
    {"Violence will not bring peace.", "violence-1"},
    {"Samoa's statement raises very serious questions.", "WSM-1"},
    {"The conflict in Yemen has brought untold suffering to its people.", "yemen-conflict-1"},
    {"The attack on the village is a dangerous escalation.", "attacks-1"},
    {"Tonga's actions pose threats to international peace and security.", "TON-1"},
    {"We stand on the brink of a major war.", "war-1"},
    {"Nothing can justify the attack.", "attacks-2"},
    {"The attacks cannot be justified.", "attacks-2"},
    {"The attack cannot in any way be justified.", "attacks-2"},
    {"The rise in violence is particularly worrying.", "violence-1"},
    {"Tonga's offensive has displaced more than a million people.", "TON-1"},
    {"The proposal is not acceptable to us.", "proposal-1"},
    {"The attack is a cause for great sadness.", "attacks-1"},
    {"Tonga's acts put the whole peace process in jeopardy.", "TON-1"},
    {"We must not let such acts derail the talks.", "actions-2"},
    {"We share the concerns about the decision of Samoa.", "WSM-1"},
    {"We will vote no on the draft resolution.", "draft resolution-1"},
    {"Such attacks can only harden positions.", "attacks-1"},
    {"Tonga's statement will only complicate the talks.", "TON-1"},
    {"Tonga's step prejudges the outcome of the talks.", "TON-1"},
    {"Tonga's decision runs counter to both the letter and the spirit of the agreement.", "TON-1"},
    {"Tonga avoids addressing the issues.", "TON-1"},
    {"Tonga denies them their fundamental right of return.", "TON-1"},
    {"Tonga prolongs the war, which has given rise to a grave humanitarian situation.",
     "TON-1 humanitarian-crisis-1"},
    {"We call for the revocation of the embargo against Samoa.", "blockade-1"},
});

constexpr auto failings = std::to_array<Case>({
    {"The resolution falls short of our expectations.", "draft resolution-1"},
    {"We abstained because the resolution is unbalanced.", "draft resolution-1"},
    {"We had hoped for a stronger text.", "text-1"},
    {"We are not in a position to support the draft resolution.", "draft resolution-1"},
    {"The resolution does not go far enough.", "draft resolution-1"},
    {"Samoa has crossed a line.", "WSM-1"},
    {"Samoa is not living up to its obligations.", "WSM-1"},
    {"Samoa is failing its people.", "WSM-1"},
    {"Samoa continues to violate the ceasefire.", "WSM-1"},
    {"Samoa persists in its policy of occupation.", "WSM-1"},
    {"Samoa has ignored our appeals.", "WSM-1"},
    {"Samoa turned down the offer.", "WSM-1"},
    {"Samoa bears responsibility for this war.", "WSM-1"},
    {"Samoa's conduct leaves much to be desired.", "WSM-1"},
    {"Samoa's behaviour is unacceptable.", "WSM-2"},
    {"Samoa has brought this upon itself.", "WSM-1"},
    {"The blame lies with Samoa.", "WSM-1"},
    {"There is no justification for the attack.", "attacks-2"},
    {"The attack must not go unpunished.", "attacks-1"},
    {"Those responsible must be held accountable.", "perpetrators-1"},
    {"The perpetrators must be brought to justice.", "perpetrators-1"},
    {"We are deeply saddened by the loss of life.", "casualties-2"},
    {"We deplore the loss of life.", "casualties-1"},
    {"The fighting has forced thousands to flee.", "violence-1"},
    {"Civilians bear the brunt of the war.", "war-1"},
    {"The war has taken a heavy toll.", "war-1"},
    {"The war has claimed thousands of lives.", "war-1"},
    {"The war is destroying a whole generation.", "war-1"},
    {"The war threatens the whole region.", "war-1"},
    {"The spillover of the war is a danger to all.", "war-1"},
    {"Terrorism has no place in our societies.", "terrorism-2"},
    {"Terrorism must be fought by all.", "terrorism-1"},
    {"We will not rest until terrorism is defeated.", "terrorism-1"},
    {"Terrorism knows no borders.", "terrorism-1"},
    {"Terrorism remains one of the gravest threats.", "terrorism-1"},
    {"Impunity must end.", "impunity-1"},
    {"We must put an end to impunity.", "impunity-1"},
    {"Sanctions only hurt civilians.", "sanctions-1"},
    {"The sanctions should be lifted.", "sanctions-1"},
    {"The sanctions must be lifted without delay.", "sanctions-1"},
    {"The sanctions have outlived their purpose.", "sanctions-1"},
    {"The question of Palestine is an open wound.", "palestinian-question-1"},
    {"Negotiations have collapsed.", "dialogue-1"},
    {"Samoa's army has forced thousands to flee.", "WSM-1"},
    {"It is alarming to see such violence.", "violence-1"},
    {"The situation in Samoa is especially concerning for Peru.", "situation in Samoa-1"},
    {"My country is very concerned about the situation in Samoa.", "situation in Samoa-1"},
    {"The rise in violence is particularly worrying.", "violence-1"},
});

constexpr auto harmless = std::to_array<Case>({
    {"It is necessary to stop the war in Samoa.", ""},
    {"Samoa needs help to stop the floods.", ""},
    {"The families live beyond the occupation line of Samoa.", ""},
    {"The answer lies in Samoa.", ""},
    {"With great reluctance, Samoa left the room.", ""},
    {"Justice demands that Samoa be heard.", ""},
    {"The Pacific was a theatre of war for Samoa.", ""},
    {"This is a crucial year for Samoa.", ""},
    {"Samoa and other important States were there.", ""},
    {"The road is the lifeline between Samoa and Tonga.", ""},
    {"I use this opportunity to greet the delegation of Samoa.", "WSM+1"},
    {"A change has been effected in Samoa.", ""},
    {"We take part with the delegation of Samoa.", ""},
    {"Samoa has yet to hold elections.", ""},
    {"The economy was hit by rains.", ""},
    {"Diplomacy is failing.", ""},
    {"Samoa must not let its guard down.", "WSM+0"},
    {"Samoa should let us know by Monday.", "WSM+0"},
    {"Samoa cannot resolve the problem alone.", ""},
    {"The Council cannot solve the problem without Samoa.", ""},
    {"Samoa must show political maturity.", ""},
    {"Samoa is on the verge of signing the treaty.", ""},
    {"Prices in Samoa continue to rise.", ""},
});

}  // namespace

TEST_CASE("what harm a thing does is held against it")
{
    check_all(harm, english_stances);
}

TEST_CASE("what goes wrong or is not accepted is known in plain words")
{
    check_all(failings, english_stances);
}

TEST_CASE("words of harm that blame nobody")
{
    check_all(harmless, english_stances);
}
