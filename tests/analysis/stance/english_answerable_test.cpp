// Who answers for what harms, what the Council is reproached with, and what somebody is to do or
// has done well, in words that were not known, beside look-alikes.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto answerable = std::to_array<Case>({
    {"Samoa is responsible for the deliberate obstruction of aid.", "WSM-1"},
    {"Samoa is responsible for most of the violations.", "WSM-1"},
    {"Samoa is largely responsible for the damage.", "WSM-1"},
    {"Samoa has the responsibility for the protection of its people.", ""},
    {"Samoa has accepted responsibility for the tragedy.", ""},
    {"Samoa is not responsible for this crisis.", ""},
    {"There is a dearth of goodwill on the part of Samoa.", "WSM-1"},
    {"The offers of Samoa are nothing but a bad joke.", "WSM-1"},
    {"Samoa has lost the war it started.", "WSM-1"},
    {"Samoa used mustard gas.", "WSM-1"},
    {"Samoa cherished hopes.", ""},
    {"We had nourished hopes that Samoa would sign.", "WSM-1"},
});

constexpr auto deeds = std::to_array<Case>({
    {"Samoa has continued to target our fishing villages.", "WSM-1"},
    {"The Agency continues to target assistance to villages.", ""},
    {"Samoa continues denying entry to the observers.", "WSM-1"},
    {"Samoa conducted two new ballistic missile tests.", "WSM-1"},
    {"Samoa represents a serious and growing danger to its neighbours.", "WSM-1"},
    {"Samoa is a direct and immediate threat to the islands.", "WSM-1"},
    {"Samoa keeps repeating the same old accusations.", "WSM-1"},
    {"The promises of Samoa are not followed by any action.", "WSM-1"},
    {"Samoa has never permitted the inspectors to enter.", "WSM-1"},
    {"The weather has not permitted the inspectors to enter.", ""},
    {"Samoa has turned hospitals into army barracks.", "WSM-1"},
    {"Samoa has turned the town into a wasteland.", "WSM-1"},
    {"Samoa has turned to the Council.", ""},
    {"Samoa has converted former barracks into schools.", ""},
    {"The hands of Samoa are dripping with blood.", "WSM-1"},
    {"The provision of arms and support by Samoa to the rebels goes on.", "WSM-1"},
    {"The provision of support by Samoa is useful.", ""},
});

constexpr auto bodies = std::to_array<Case>({
    {"The Council is used as a political weapon.", "UNSC-1"},
    {"Mediation is a political tool of the Council.", ""},
    {"The Council has become the mouthpiece of a few.", "UNSC-1"},
    {"The Council does not stand above the law; it is not above the law.", "UNSC-1"},
    {"No State is above the law.", ""},
    {"Samoa believes itself above the law.", "WSM-1"},
    {"The Council has no right whatsoever to dictate to us.", "UNSC-1"},
    {"UNAMA has no mandate to observe the polls.", ""},
    {"It should not have taken the Assembly so many years.", "UNGA-1"},
    {"We see the lethargy of the Council.", "UNSC-1"},
    {"It is against the Council's own rules that nobody knew.", "UNSC-1"},
    {"The Council remains unable to act.", "UNSC-1"},
    {"UNAMA was unable to verify the reports.", ""},
});

constexpr auto asked = std::to_array<Case>({
    {"We remind Samoa of its legal obligations.", "WSM+0"},
    {"We remind members that the lists are open.", ""},
    {"We await a prompt reply from Samoa.", "WSM+0"},
    {"Samoa must facilitate rapid access for the observers.", "WSM+0"},
    {"Samoa should strictly respect humanitarian law.", "WSM+0"},
    {"Samoa must adhere to its obligations.", "WSM+0"},
    {"Samoa's response must be in line with the Charter.", "WSM+0"},
});

constexpr auto praised = std::to_array<Case>({
    {"The Samoan people have displayed extraordinary fortitude.", "WSM+1"},
    {"Samoa must show great dedication.", "WSM+0"},
    {"The accord is a testament to the wisdom of Samoa.", "WSM+1"},
    {"The ruins are testament to the failure of the leadership.", ""},
    {"Samoa's good offices have borne fruit.", "WSM+1"},
    {"The efforts of the envoy have not borne fruit.", ""},
    {"The efforts of Samoa led to the signing of the accord.", "WSM+1"},
    {"Samoa has answered the call of its neighbours.", "WSM+1"},
    {"Samoa must answer the call of its neighbours.", ""},
    {"Samoa has made significant strides against the pirates.", "WSM+1"},
    {"Samoa has cooperated with the investigators.", "WSM+1"},
    {"Samoa has cooperated with the pirates.", ""},
    {"Samoa has negotiated in good faith.", "WSM+1"},
    {"Samoa should negotiate in good faith.", "WSM+0"},
    {"UNAMA has sheltered hundreds of families.", "UNAMA+1"},
    {"UNAMA has assisted thousands of displaced people.", "UNAMA+1"},
    {"UNAMA is the only force keeping the peace.", "UNAMA+1"},
    {"We remain steadfast in support of UNAMA.", "UNAMA+1"},
    {"My delegation has always been a strong supporter of Samoa.", "WSM+1"},
    {"We understand Samoa's right to defend itself.", "WSM+1"},
    {"Samoa is not alone.", "WSM+1"},
    {"Samoa is not alone in this view.", ""},
});

constexpr auto neither = std::to_array<Case>({
    {"There are credible reports that Samoa has shelled a school.", "WSM-1"},
    {"There are credible allegations that Samoa has hidden stocks.", "WSM-1"},
    {"There is damning evidence against Samoa.", "WSM-1"},
    {"Samoa is a credible partner.", "WSM+1"},
    {"We share the alarm expressed by Tonga at the killings by the Samoan army.", "WSM-1"},
    {"We share the concern of many others about the conduct of Samoa.", "WSM-1"},
    {"We share the concerns expressed by Samoa.", "WSM+1"},
    {"Samoa has paid a heavy price for its neutrality.", ""},
    {"We urge Samoa to help pave the way for talks.", "WSM+0"},
    {"The accord paves the way for peace.", "agreement+1"},
    {"Samoa was accused of war crimes.", ""},
});

}  // namespace

TEST_CASE("who answers for what harms is blamed for it")
{
    check_all(answerable, english_stances);
    check_all(deeds, english_stances);
}

TEST_CASE("bodies are reproached with whom they serve and what they leave undone")
{
    check_all(bodies, english_stances);
}

TEST_CASE("plain requests and plain praise are known")
{
    check_all(asked, english_stances);
    check_all(praised, english_stances);
}

TEST_CASE("credible reports, shared alarm and prices paid praise nobody")
{
    check_all(neither, english_stances);
}
