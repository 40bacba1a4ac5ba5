// Who is behind those who fight, what was agreed and is not kept, bodies that do nothing; beside
// words that sound like it.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto behind_fighters = std::to_array<Case>({
    {"The armed group is trained and equipped by Tonga.", "TON-1"},
    {"The militia has been openly backed by Tonga.", "TON-1"},
    {"The project is supported by Tonga.", ""},
    {"Tonga works day and night to help the insurgents acquire drones.", "TON-1"},
    {"Tonga offered the separatists sanctuary.", "TON-1"},
    {"Tonga supports the reintegration of rebels.", ""},
    {"Tonga exports global terrorism.", "TON-1"},
    {"Tonga commands the insurgents.", "TON-1"},
    {"UNMISS trains the police of Samoa.", ""},
    {"Tonga drags the entire region towards disaster.", "TON-1"},
    {"Tonga has chosen terror.", "TON-1"},
    {"The territory of Tonga was used for the transit of aid.", ""},
    {"This debate would not have taken place without you, Mr. President.", "council presidency+1"},
    {"Had it not been for Tonga’s veto, we would have a text.", "TON-1"},
    {"Had it not been for the aid of Tonga, many would have died.", ""},
    {"The danger that Tonga poses to global peace is plain.", "TON-1"},
    {"The choir has its roots in Tonga.", ""},
    {"This has enabled Tonga to evade all accountability.", "TON-1"},
});

constexpr auto not_kept = std::to_array<Case>({
    {"Tonga has exceeded every limit set by the accord.", "TON-1"},
    {"Tonga suspended the application of the protocol.", "TON-1"},
    {"Tonga has repudiated the border agreement.", "TON-1"},
    {"Tonga is deploying its troops to Fiji disguised as fishermen.", "TON-1"},
    {"Our ships were expropriated by Tonga.", "TON-1"},
    {"Entry was repeatedly refused by Tonga.", "TON-1"},
    {"Entry is free in Tonga.", ""},
    {"Tonga has precipitated the famine.", "TON-1"},
    {"Tonga has laid down another precondition.", "TON-1"},
    {"Tonga belittles our losses.", "TON-1"},
    {"Tonga harbours dozens of listed terrorist groups.", "TON-1"},
    {"The harbour of Suva was attacked.", ""},
    {"Tonga lends covert support to international terrorism.", "TON-1"},
    {"Tonga is hastening the collapse.", "TON-1"},
    {"Tonga erases girls from its schools.", "TON-1"},
    {"The gunmen are on the rampage.", "militias-1"},
    {"Tonga does not tire, it has never stopped trying to undermine us.", "TON-1"},
});

constexpr auto told_of_the_victim = std::to_array<Case>({
    {"The truce was once again broken by Tonga.", "TON-1"},
    {"The accord was unilaterally suspended by Tonga.", "TON-1"},
    {"Our wheat was stolen by Tonga.", "TON-1"},
    {"Their harbour was mined by Tonga.", "TON-1"},
    {"The crossing has been sealed by Tonga.", "TON-1"},
    {"Its assets were frozen by Tonga.", "TON-1"},
    {"The assets frozen by Tonga under the resolution will be returned.", ""},
    {"The electricity was deliberately cut off by Tonga.", "TON-1"},
    {"The power was cut off by the floods in Tonga.", ""},
    {"The homes were torched by Tonga.", "TON-1"},
    {"The rockets fired by the Houthis at Tonga were shot down.", "HOUTHIS-1"},
    {"The staff recruited by UNMISS in Tonga work well.", ""},
    {"The journalists were rounded up by Tonga.", "TON-1"},
    {"Tonga is withholding the tax revenues.", "TON-1"},
});

constexpr auto idle_bodies = std::to_array<Case>({
    {"The Security Council is again gridlocked.", "UNSC-1"},
    {"The Council has been relegated to the role of a spectator.", "UNSC-1"},
    {"The Council has not been able to agree on a response.", "UNSC-1"},
    {"Samoa has not been able to reach the target.", ""},
    {"The port of Samoa remains paralysed.", ""},
    {"Samoa was unable to meet the requirements.", ""},
    {"The actions of Tonga dented the standing of this Council.", "TON-1"},
    {"Such remarks by Tonga are uncalled for.", "TON-1"},
    {"The vote in Tonga cannot be regarded as free and fair.", "elections-1"},
    {"Tonga stands on the wrong side of the law.", "TON-1"},
    {"The international community is united against Tonga.", "TON-1"},
    {"We do not regard Tonga as a constructive neighbour.", "TON-1"},
});

constexpr auto asked_or_emboldened = std::to_array<Case>({
    {"It is time for the Tongan authorities to listen.", "TON+0"},
    {"It is time for the Council to speak.", "UNSC+0"},
    {"It is time for a political solution.", "peaceful-settlement+1"},
    {"We demand Tonga allow the observers in.", "TON-1"},
    {"We demand Tonga renounce its claim.", "TON-1"},
    {"The people demand bread.", ""},
    {"This has encouraged Tonga to commit more crimes.", "TON-1"},
    {"UNMISS has encouraged the parties to talk.", "the parties+0"},
    {"It would be a grave error for Tonga to reject the plan.", ""},
    {"We regret that the proposal was blocked by Tonga.", "TON-1"},
});

constexpr auto neither = std::to_array<Case>({
    {"Thanks to the veto, nothing was achieved.", ""},
    {"Thanks to the tireless work of UNMISS, peace held.", "UNMISS+1"},
    {"It was a complicated negotiation.", ""},
    {"Tonga complicates the talks.", "TON-1"},
    {"We mourn the sad passing of our friend.", ""},
    {"However concerned the world is, little is done.", ""},
    {"UNICEF has grappled with the floods in Tonga.", ""},
    {"Samoa proclaimed the validity of the old treaty with Tonga.", ""},
});

TEST_CASE("who stands behind those who fight is blamed")
{
    check_all(behind_fighters, english_stances);
}

TEST_CASE("who does not keep what was agreed is blamed")
{
    check_all(not_kept, english_stances);
}

TEST_CASE("who did it is blamed where it is told from the side of what it was done to")
{
    check_all(told_of_the_victim, english_stances);
}

TEST_CASE("bodies that do nothing are blamed")
{
    check_all(idle_bodies, english_stances);
}

TEST_CASE("who is emboldened is not asked, and who is told that it is time is")
{
    check_all(asked_or_emboldened, english_stances);
}

TEST_CASE("words that only sound like blame or thanks are none")
{
    check_all(neither, english_stances);
}

}  // namespace
