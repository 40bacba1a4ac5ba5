// How a body, a value or a settlement is backed in plain words.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto bodies = std::to_array<Case>({
    {"We will continue to do our utmost for Samoa.", "WSM+1"},
    {"We will continue to uphold the rule of law.", "rule-of-law+1"},
    {"We call for greater cooperation with Samoa.", "WSM+1"},
    {"We underscore the need to respect the territorial integrity of Samoa.",
     "territorial-integrity+1"},
    {"We recall the obligation to protect the rule of law.", "rule-of-law+1"},
    {"We are strong supporters of the International Criminal Court.", "ICC+1"},
    {"We strongly believe in the United Nations.", "UN+1"},
    {"Samoa enjoys our full support.", "WSM+2"},
    {"Samoa must be commended for its efforts.", "WSM+1"},
    {"Samoa should be praised for its courage.", "WSM+1"},
    {"We are indebted to UNMISS.", "UNMISS+1"},
    {"We thank UNMISS for all it does.", "UNMISS+1"},
    {"We have great respect for the work of UNMISS.", "UNMISS+1"},
    {"The work of UNMISS is invaluable.", "UNMISS+1"},
    {"UNMISS has done excellent work.", "UNMISS+1"},
    {"UNMISS remains indispensable.", "UNMISS+1"},
    {"UNMISS plays an indispensable role.", "UNMISS+1"},
    {"UNMISS has saved many lives.", "UNMISS+1"},
    {"UNMISS must be allowed to do its work.", "UNMISS+1"},
    {"UNMISS has made a difference.", "UNMISS+1"},
});

constexpr auto values = std::to_array<Case>({
    {"I thank the Special Representative for his briefing.", "SRSG+1"},
    {"Let me begin by thanking the delegation of Samoa.", "WSM+1"},
    {"Allow me to express our appreciation to Samoa.", "WSM+1"},
    {"My thanks go to Samoa.", "WSM+1"},
    {"We congratulate Samoa on its presidency.", "WSM+1"},
    {"We welcome the presence of the Minister of Samoa.", "WSM+1"},
    {"We extend our condolences to Samoa.", "WSM+1"},
    {"We offer our sympathy to the people of Samoa.", "WSM+1"},
    {"We express solidarity with Samoa.", "WSM+1"},
    {"We remain in solidarity with Samoa.", "WSM+1"},
    {"We will not abandon Samoa.", "WSM+1"},
    {"We admire Samoa.", "WSM+1"},
    {"We applaud the decision of Samoa.", "WSM+1"},
    {"We are grateful for the work of UNMISS.", "UNMISS+1"},
    {"We cannot but welcome the agreement.", "agreement+1"},
    {"We hail the agreement.", "agreement+1"},
    {"We trust that Samoa will act.", "WSM+0"},
    {"We favour a political solution.", "peaceful-settlement+1"},
    {"We prefer a political solution.", "peaceful-settlement+1"},
    {"Dialogue is the only way forward.", "dialogue+2"},
    {"A political solution is the only way out.", "peaceful-settlement+2"},
    {"A political solution is urgently needed.", "peaceful-settlement+1"},
    {"What is needed is a political solution.", "peaceful-settlement+1"},
    {"We must work for a political solution.", "peaceful-settlement+1"},
    {"We are working towards a political solution.", "peaceful-settlement+1"},
    {"It is time for a political solution.", "peaceful-settlement+1"},
    {"We are committed to multilateralism.", "multilateralism+1"},
    {"Multilateralism must be strengthened.", "multilateralism+1"},
    {"Respect for international law is paramount.", "international-law+1"},
    {"International law must be respected by all.", "international-law+1"},
    {"International law must be at the heart of our work.", "international-law+1"},
    {"The participation of women is crucial.", "women-peace-security+1"},
    {"The protection of civilians must be our priority.", "protection-of-civilians+1"},
    {"Humanitarian access must be guaranteed.", "humanitarian-access+1"},
    {"Humanitarian workers must be protected.", "aid-workers+1"},
    {"The ceasefire must be respected.", "ceasefire+1"},
    {"A ceasefire is urgently needed.", "ceasefire+1"},
    {"We support a two-State solution.", "two-state-solution+1"},
    {"The two-State solution remains valid.", "two-state-solution+1"},
    {"The two-State solution is the only path to peace.", "two-state-solution+2"},
    {"We remain convinced of the two-State solution.", "two-state-solution+1"},
    {"We see no alternative to the two-State solution.", "two-state-solution+2"},
});

}  // namespace

TEST_CASE("who does good work is known in plain words")
{
    check_all(bodies, english_stances);
}

TEST_CASE("a thing of worth is backed in plain words")
{
    check_all(values, english_stances);
}
