// What is asked of somebody with words between, what he has done to his people and neighbours, who
// answers for it, and work that was well done, beside look-alikes.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto asked = std::to_array<Case>({
    {"We also expect Fiji to open the archives.", "FJI+0"},
    {"We sincerely hope that Fiji will open the archives.", "FJI+0"},
    {"We therefore ask Fiji to withdraw.", "FJI-1"},
    {"We also ask why the archives were closed.", ""},
    {"We call again on Fiji to withdraw.", "FJI-1"},
    {"We call yet again on Fiji to open the archives.", "FJI+0"},
    {"We call for Fiji to release the crew.", "FJI-1"},
    {"We call for the archives in Fiji to be opened.", ""},
    {"The vote was a wake-up call for Fiji to change course.", ""},
    {"We join the call for Fiji to withdraw.", "FJI-1"},
    {"We insist that Fiji withdraw.", "FJI-1"},
    {"We insist that the borders of Fiji be respected.", ""},
    {"We want Fiji to withdraw.", "FJI-1"},
    {"We want to help Fiji to return to normal life.", ""},
    {"Tonga expects Fiji to withdraw.", "TON>FJI-1"},
    {"The crew is expected to return to Fiji.", ""},
    {"Nobody could expect Fiji to withdraw.", ""},
    {"Fiji has a legal obligation to hand over the files.", "FJI+0"},
    {"Fiji is bound by the resolution to cooperate.", "FJI+0"},
    {"Fiji was not obliged to cooperate.", ""},
});

constexpr auto people = std::to_array<Case>({
    {"Women are being targeted by Fiji.", "FJI-1"},
    {"Girls continue to be recruited and used by M23.", "M23-1"},
    {"Fiji has begun to restrict journalists.", "FJI-1"},
    {"Fiji has prohibited girls from attending lessons.", "FJI-1"},
    {"Fiji stores its rockets under schools.", "FJI-1"},
    {"Fiji stores its grain in schools.", ""},
    {"Fiji has suspended the legislature.", "FJI-1"},
    {"Fiji has suspended the ferry service.", ""},
    {"The coup leaders in Fiji have arrested ministers.", "FJI-1"},
    {"The military in Fiji has killed unarmed protesters.", "FJI-1"},
    {"The military in Fiji has arrested the pirates.", ""},
    {"Fiji overthrew the civilian authorities.", "FJI-1"},
});

constexpr auto neighbours = std::to_array<Case>({
    {"Fiji has launched a new offensive.", "FJI-1"},
    {"Fiji launched a large-scale offensive on the islands.", "FJI-1"},
    {"Fiji launched a diplomatic offensive.", ""},
    {"Fiji has launched an offensive against the pirates.", ""},
    {"Fiji resumed the shelling of the port; it resumed hostilities.", "FJI-1"},
    {"Fiji may resume hostilities.", ""},
    {"Fiji forced the emergency landing of the plane.", "FJI-1"},
    {"Fiji dropped heavy munitions on the port.", "FJI-1"},
    {"Fijian soldiers have crossed into our waters.", "FJI-1"},
    {"Fiji is seeking to inflame the whole region.", "FJI-1"},
    {"Fiji has helped to prepare the coup.", "FJI-1"},
    {"Fiji has helped to prepare the conference.", ""},
    {"Fiji did this with active support from Tonga.", "FJI-1"},
    {"Fiji refused to hand over the suspects.", "FJI-1"},
    {"The network enjoys the open patronage of Fiji.", "FJI-1"},
    {"The exhibition was held under the high patronage of Fiji.", ""},
    {"The missiles have their source in Fiji.", "FJI-1"},
});

constexpr auto answers = std::to_array<Case>({
    {"We must hold the generals accountable for their crimes in Fiji.", "FJI-1"},
    {"Let us keep up the pressure on Fiji.", "FJI-1"},
    {"The delay is due to Fiji not fully cooperating.", "FJI-1"},
    {"The delay is due to the rains in Fiji.", ""},
    {"The cabinet of Fiji gives cause for considerable concern.", "FJI-1"},
    {"The cabinet of Fiji is neither representative nor independent.", "FJI-1"},
    {"Fiji's role in the region is destructive.", "FJI-1"},
    {"Fiji's role in the region is helpful.", "FJI+1"},
    {"Fiji's pledges have proved worthless.", "FJI-1"},
    {"Fiji's non-compliance is a very serious matter.", "FJI-1"},
    {"The misery caused by Fiji has no end.", "FJI-1"},
    {"The misery caused by the drought in Fiji has no end.", ""},
    {"The use of nerve gas by Fiji has been proved.", "FJI-1"},
});

constexpr auto well_done = std::to_array<Case>({
    {"The measures taken by Fiji are promising.", "FJI+1"},
    {"Fiji held wide-ranging consultations.", "FJI+1"},
    {"Fiji took on board many of our proposals.", "FJI+1"},
    {"Fiji has made tangible progress.", "FJI+1"},
    {"Fiji has not made progress.", ""},
    {"Fiji's offer is reasonable.", "FJI+1"},
    {"The truce was made possible by the perseverance of Fiji.", "FJI+1"},
    {"The truce was made possible by Fiji's good offices.", "FJI+1"},
    {"Fiji has always been at the forefront of disarmament.", "FJI+1"},
    {"UNIFIL is working to the best of its ability.", "UNIFIL+1"},
    {"UNIFIL has done its work well.", "UNIFIL+1"},
    {"UNIFIL contributes to the stability of the coast.", "UNIFIL+1"},
    {"UNIFIL could contribute to the stability of the coast.", ""},
    {"Fiji has been truly instrumental.", "FJI+1"},
    {"Fiji has been instrumental in the destruction of the port.", "FJI-1"},
    {"Fiji's answer was evasive.", "FJI-1"},
    {"The veto has tarnished the reputation of the Council.", "veto-1"},
});

constexpr auto two_at_once = std::to_array<Case>({
    {"We condemn the collusion between Fiji and Tonga.", "FJI-2 TON-2"},
    {"We are concerned about the growing ties between Fiji and Tonga.", "FJI-1 TON-1"},
    {"We welcome the ties between Fiji and Tonga.", ""},
    {"Fiji has again used this platform for its propaganda.", "FJI-1"},
    {"Fiji misuses the forum provided by the United Nations to spread lies.", "FJI-1"},
    {"Fiji could play a helpful role.", "FJI+0"},
    {"Fiji presents a growing danger to the islands.", "FJI-1"},
    {"The resolution presents an opportunity.", ""},
    {"Fiji firmly denied any involvement.", ""},
    {"The statement does not help anybody.", "statement-1"},
});

constexpr auto named = std::to_array<Case>({
    {"We regret the outcome of the vote.", "decision-1"},
    {"We welcome the signing of the peace accord.", "agreement+1"},
    {"We deplore the reported closure of the bridge.", "blockade-1"},
    {"We are alarmed by the alleged recent killings.", "killings-1"},
    {"We support the Kuwait talks.", "dialogue+1"},
    {"We deplore the Panama Declaration.", "statement-1"},
    {"We thank Panama.", "PAN+1"},
    {"We support the Djibouti Agreement.", "djibouti-agreement-somalia+1"},
    {"Pristina has broken its promises.", "KOSOVO-AUTHORITIES-1"},
    {"The office in Pristina is closed.", ""},
    {"We urge the Afghan Taliban to release the crew.", "TALIBAN-1"},
    {"The Transitional Federal Government of Somalia has failed to act.", "SOM-1"},
});

constexpr auto left_undone = std::to_array<Case>({
    {"Fiji must free all the remaining hostages.", "FJI-1"},
    {"Fiji must return the looted goods.", "FJI-1"},
    {"Fiji must return to the table.", "FJI+0"},
    {"The Council should not take sides.", "UNSC-1"},
    {"We should not take sides.", ""},
    {"Fiji must not be allowed to get away with this.", "FJI-1"},
    {"The words of Fiji deserve nothing but scorn.", "FJI-1"},
    {"The report fails to mention the victims.", "report-1"},
    {"The coast guard did not ram the raft.", ""},
    {"Fiji rammed our boats.", "FJI-1"},
    {"Fiji has integrated mercenaries into its forces.", "FJI-1"},
    {"Fiji has integrated nurses into its forces.", ""},
    {"Fiji has inflicted indescribable misery.", "FJI-1"},
    {"Fiji looked on without any attempt to investigate.", "FJI-1"},
    {"Fiji does not stop trying to occupy the islands.", "FJI-1"},
    {"Fiji keeps on repeating such absurd claims.", "FJI-1"},
    {"Fiji's figures are factually inaccurate.", "FJI-1"},
    {"Fiji conducted several launches.", "FJI-1"},
    {"UNAMA provides trustworthy and timely data.", "UNAMA+1"},
    {"Fiji has massed its tanks along our northern border.", "FJI-1"},
    {"Fiji bears responsibility for the refugee crisis.", "FJI-1"},
    {"We have long warned against Fiji's deals.", "FJI-1"},
    {"Fiji has warned against storms.", ""},
});

constexpr auto hopes = std::to_array<Case>({
    {"It is our firm hope that Fiji will open the archives.", "FJI+0"},
    {"We remain hopeful that Fiji will open the archives.", "FJI+0"},
    {"The islanders are hopeful that Fiji will open the archives.", ""},
    {"We look to Fiji to implement the treaty.", "FJI+0"},
    {"We look to the years ahead.", ""},
    {"We would like to see Fiji implement the treaty.", "FJI+0"},
    {"We would like to see the islands of Fiji.", ""},
    {"We repeat our earlier request to Fiji to withdraw.", "FJI-1"},
    {"I have often asked Fiji to withdraw.", "FJI-1"},
    {"It is high time that Fiji opened the archives.", "FJI+0"},
    {"It is therefore the duty of Fiji to open the archives.", "FJI+0"},
    {"It is our duty to open the archives.", ""},
    {"Fiji has a moral responsibility to investigate.", "FJI+0"},
    {"There must be an immediate end to Fiji's attacks.", "FJI-1"},
    {"Our message to Fiji is very simple.", "FJI+0"},
    {"We say to Fiji: end this war.", "FJI-1"},
    {"The ball is now in the court of Fiji.", "FJI+0"},
});

}  // namespace

TEST_CASE("what is asked with other words between is asked all the same")
{
    check_all(asked, &english_stances);
}

TEST_CASE("what is done to a people is blamed on who does it")
{
    check_all(people, &english_stances);
}

TEST_CASE("what is done to neighbours is blamed on who does it")
{
    check_all(neighbours, &english_stances);
}

TEST_CASE("who has to answer for something is known in plain words")
{
    check_all(answers, &english_stances);
}

TEST_CASE("work well done is praised, and what may yet be done is not")
{
    check_all(well_done, &english_stances);
}

TEST_CASE("two that do something together are blamed together, a forum is not")
{
    check_all(two_at_once, &english_stances);
}

TEST_CASE("what is evaluated is called by its own name, not by a word within it")
{
    check_all(named, &english_stances);
}

TEST_CASE("what is left undone or done to all is blamed, as is what is warned against")
{
    check_all(left_undone, &english_stances);
}

TEST_CASE("hopes and duties ask for what they are of")
{
    check_all(hopes, &english_stances);
}
