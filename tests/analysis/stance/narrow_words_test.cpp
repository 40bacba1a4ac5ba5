#include "tests/analysis/stance/cases.hpp"

#include <array>

using namespace horseshoe::test;

namespace {

constexpr auto in_english = std::to_array<Case>({
    {"It is essential that UNRWA receive the means that it needs.", "UNRWA+1"},
    {"It is important that Fiji has joined the Convention.", "FJI+1"},
    {"Samoa will hold a summit on responsible fishing.", ""},
    {"Samoa will hold talks with officials accountable for the reefs.", ""},
    {"We are grateful for the support from Samoa.", "WSM+1"},
    {"Our thanks for organizing this debate go to Samoa.", "WSM+1"},
    {"Those of us who support UNRWA know its worth.", "UNRWA+1"},
    {"The bases which support Tonga have been closed.", ""},
    {"Thank you, Ms. Keita, for presiding over this meeting.", "council presidency+1"},
    {"We are concerned about the failure of UNMISS to protect civilians.", "UNMISS-1"},
    {"We deplore the restrictions on trade of the European Union.", "EU-1"},
    {"UNMISS has shown vital leadership.", "UNMISS+1"},
    {"I cannot conclude without thanking Samoa.", "WSM+1"},
    {"We must bring those who attacked UNIFIL to justice.", "unnamed-1"},
    {"We condemn without exception the raids of Tonga.", "TON-2"},
    {"Let me thank you, Mr. Chairman, for your work.", "council presidency+1"},
    {"Tonga continues to bomb terrorists and hospitals.", "TON-1"},
    {"As a country which supports UNRWA, we are ready.", "UNRWA+1"},
    {"It is essential that UNRWA not stop its operations.", "UNRWA+1"},
    {"We thank Fiji, without forgetting the valuable contribution of Samoa.", "FJI+1 WSM+1"},
    {"Suva processes copra in a plant of its own.", ""},
    {"It is intolerable that children go hungry in Samoa.", "unnamed-2"},
    {"Tonga threatens nobody in the islands.", ""},
    {"We left the Forum long ago and do not regret it.", ""},
    {"I was struck by the remark of Samoa.", ""},
    {"We condemn the seizure of the harbour and urge the Council to act.", "UNSC+0 unnamed-2"},
});

constexpr auto of_before = std::to_array<Case>({
    {"Tongan aggression goes on. Hospitals are bombed by drones.", "TON-2 TON-1"},
    {"We thank NATO. One of its members wages a war of aggression.", "NATO+1 aggression-2"},
    {"Tonga has attacked Fiji. It is intolerable that children go hungry.", "TON-1 unnamed-2"},
});

constexpr auto in_french = std::to_array<Case>({
    {"Nous condamnons les menaces de l’OTAN à l’égard des Fidji.", "NATO-2"},
    {"Ma délégation, qui soutient le Samoa, votera pour.", "WSM+1"},
    {"Je vous remercie, Madame la Ministre, d’avoir organisé ce débat.", "council presidency+1"},
    {"Le Samoa accomplit un travail essentiel.", "WSM+2"},
    {"Je ne saurais conclure sans remercier le Samoa.", "WSM+1"},
    {"Nous tenons le Samoa pour un voisin responsable.", ""},
    {"Je remercie les Fidji, sans oublier une mention spéciale au Samoa.", "FJI+1 WSM+1"},
    {"Il est essentiel de préserver l’UNRWA.", "UNRWA+2"},
    {"Il faut juger le crime d’agression commis par les Tonga.", "aggression-1 TON-2"},
    {"Les Fidji ont attaqué les terroristes.", ""},
    {"L’armée des Tonga a attaqué les Fidji. Voilà une provocation grave.", "TON-1 TON-2"},
});

}  // namespace

TEST_CASE("what looks like blame, a call or somebody else's praise, and is none")
{
    check_all(in_english, english_stances);
    check_all(of_before, english_stances);
    check_all(in_french, french_stances);
}
