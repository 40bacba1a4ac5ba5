// What somebody is warned off, denies or has done to him.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto warned = std::to_array<Case>({
    {"Tonga must not use water as a weapon.", "TON-1"},
    {"Tonga should not exploit the Council for its own ends.", "TON-1"},
    {"Tonga must never again interfere in the elections of Samoa.", "TON-1"},
    {"The Council must not reward aggression.", "aggression-1"},
    {"The Council must not forget Samoa.", "UNSC+0"},
    {"Tonga denies that it has used such mines.", ""},
});

constexpr auto up_to = std::to_array<Case>({
    {"It is up to the Samoan authorities to carry out the reforms.", "WSM+0"},
    {"It falls to the Council to shoulder its responsibilities.", "UNSC+0"},
    {"It is for that reason that we thank Samoa.", "WSM+1"},
    {"It is up to us to help Samoa.", ""},
});

constexpr auto suffered = std::to_array<Case>({
    {"Many Samoan children were forcibly transferred to another island.", "displacement-1"},
    {"Samoan children were forcibly transferred by Tonga.", "TON-1"},
    {"Tonga has forcibly transferred Samoan children.", "TON-1"},
    {"Samoa was ruthlessly invaded.", "unnamed-1"},
    {"The diplomats of Samoa were illegally expelled.", "unnamed-1"},
    {"Samoa has illegally expelled the mission.", "WSM-1"},
});

constexpr auto replaced = std::to_array<Case>({
    {"It is not the United States that has escalated the war, it is Tonga.", ""},
    {"It was not Samoa but Tonga that broke the truce.", "TON-1"},
    {"It was Tonga, not Samoa, that broke the truce.", "TON-1"},
    {"It was Tonga that broke the truce.", "TON-1"},
});

constexpr auto told = std::to_array<Case>({
    {"Tonga says it wants peace, but its missiles tell another story.", "TON-1"},
    {"Tonga has launched a punitive expedition against the islands.", "TON-1"},
    {"Tonga bears responsibility for the coup.", "TON-1"},
    {"Tonga spends its scarce resources on ballistic missiles.", "TON-1"},
    {"Tonga has stepped up enrichment.", "TON-1"},
    {"Tonga has reduced the town to rubble.", "TON-1"},
    {"Tonga uses hospitals as shields.", "TON-1"},
    {"Tonga arms those who loot our villages.", "TON-1"},
    {"The agreement was buried by Tonga.", "TON-1"},
    {"History will judge the Council harshly.", "UNSC-1"},
    {"The Secretary-General rightly highlights that gap.", "UNSG+1"},
    {"Samoa has shown the whole world that reconciliation is possible.", "WSM+1"},
    {"UNMISS saves lives every day.", "UNMISS+1"},
    {"The mandate of UNMISS has been successfully completed.", "UNMISS+1"},
    {"The role of the African Union was decisive in ending the dispute.", "AU+1"},
    {"We share the grief of the Samoan people.", "WSM+1"},
    {"The accused are in the custody of Samoa.", ""},
    {"The blast bears all the hallmarks of Tonga.", "TON-1"},
    {"Samoa brokered the deal.", "WSM+1"},
    {"Samoa shelters over half a million refugees.", "WSM+1"},
    {"Samoa has earned our respect.", "WSM+1"},
    {"We note with bitterness that Tonga has left the Court.", "TON-1"},
    {"Tonga is supporting Al-Shabaab.", "TON-1"},
});

constexpr auto denied = std::to_array<Case>({
    {"Fiji denies these false allegations.", ""},
    {"Fiji denies its crimes.", "FJI-1"},
    {"Fiji levels slanderous accusations against Tonga.", "FJI-1"},
});

constexpr auto word_kept = std::to_array<Case>({
    {"Samoa has met all of its obligations.", "WSM+1"},
    {"Fiji, by contrast, has honoured none of them.", "FJI-1"},
    {"Fiji has squandered every chance.", "FJI-1"},
    {"Samoa never wavered in its support for the refugees.", "WSM+1"},
    {"The African Union was equal to the task.", "AU+1"},
    {"How can we trust Fiji?", "FJI-1"},
    {"Fiji did what it could to hide the truth.", "FJI-1"},
    {"We see no sign that Fiji is willing to change course.", "FJI-1"},
    {"Nobody has done more than Samoa to bring the two sides together.", "WSM+1"},
    {"The régime in Suva has deceived the inspectors.", "FJI-1"},
});

constexpr auto not_allowed = std::to_array<Case>({
    {"Fiji cannot be allowed to flout the decisions of the Council.", "FJI-2"},
    {"We cannot allow Fiji to flout the will of the Council.", "FJI-2"},
});

constexpr auto mediators = std::to_array<Case>({
    {"Samoa’s tireless mediation has prevented the worst.", "WSM+1"},
    {"The mediation of Samoa was exemplary.", "WSM+1"},
    {"We support the mediation between Samoa and Tonga.", "mediation+1"},
});

constexpr auto told_to = std::to_array<Case>({
    {"Samoa must make a renewed effort.", "WSM+0"},
    {"The Samoan authorities should adopt the law.", "WSM+0"},
    {"Samoa, Fiji and Tonga need to meet.", "WSM+0 FJI+0 TON+0"},
    {"Samoa must be given a chance.", ""},
    {"Samoa must have known.", ""},
    {"The solution must come from Samoa.", ""},
    {"The people of Samoa must wait.", ""},
    {"The need to reach Samoa is plain.", ""},
    {"Samoa has to import its food.", ""},
    {"No State should refuse to talk.", ""},
    {"This is the path Samoa and Tonga should follow.", ""},
    {"We believe Samoa should act.", "WSM+0"},
    {"Fiji must no longer block aid.", "FJI-1"},
});

constexpr auto taken_over = std::to_array<Case>({
    {"Samoa takes over the presidency of the Council in May.", ""},
    {"Samoa took over from Tonga.", ""},
    {"Samoa is ready to take over its own affairs.", ""},
});

}  // namespace

TEST_CASE("who is warned off a deed is told so, and has not done it")
{
    check_all(warned, english_stances);
}

TEST_CASE("who is told that it is up to him is called on")
{
    check_all(up_to, english_stances);
}

TEST_CASE("those whom somebody carried off are not to blame")
{
    check_all(suffered, english_stances);
}

TEST_CASE("what somebody does is told in figures of speech")
{
    check_all(told, english_stances);
}

TEST_CASE("who is named only to be replaced by another is not meant")
{
    check_all(replaced, english_stances);
}

TEST_CASE("who denies what others allege has not alleged it")
{
    check_all(denied, english_stances);
}

TEST_CASE("who keeps a word, and who breaks it")
{
    check_all(word_kept, english_stances);
}

TEST_CASE("an office is taken over without blame")
{
    check_all(taken_over, english_stances);
}

TEST_CASE("what somebody is not allowed is no fault of whom it would hit")
{
    check_all(not_allowed, english_stances);
}

TEST_CASE("praise of a mediation is praise of whoever mediates")
{
    check_all(mediators, english_stances);
}

TEST_CASE("who must do something is called on, whatever it is")
{
    check_all(told_to, english_stances);
}
