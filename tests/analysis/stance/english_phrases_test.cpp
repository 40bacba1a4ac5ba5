#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto committed = std::to_array<Case>({
    {"Fiji should live up to its public commitment to stop arming militias.", "FJI-1"},
    {"Tonga has shown a firm commitment to the people of Samoa.", "TON+1"},
    {"Despite its commitment to the truce, Fiji has attacked.", "FJI-1"},
    {"We praise Tonga and its steadfast commitment to dialogue.", "TON+1"},
    {"Fiji has shown no commitment to peace.", "FJI-1"},
    {"We reaffirm our commitment to the ceasefire.", "ceasefire+1"},
    {"My country underscores its commitment to disarmament.", "arms-control+1"},
    {"Tonga confirmed its readiness to host the talks.", "TON+1"},
});

constexpr auto duties = std::to_array<Case>({
    {"Fiji must uphold its obligation to protect the mission.", "FJI-1"},
    {"We will uphold our obligations to Tonga.", ""},
    {"Fiji must use its influence over the parties.", "FJI+0"},
    {"We urge the convening of a conference on Tonga.", ""},
    {"Everybody speaks of the inability of the Council to act.", "UNSC-1"},
    {"The inability of Tonga to find work for its youth is not its fault.", ""},
});

constexpr auto reported = std::to_array<Case>({
    {"The reported bombing of hospitals is of great concern.", "attacks-1"},
    {"We are gravely concerned about the reported arrest of lawyers.", "detentions-2"},
    {"We are concerned about reported abuses in Fiji.", "violations-1"},
    {"Those bands launch coordinated attacks, and that is deplorable.", "attacks-1"},
    {"We welcome the launch of the mission.", "establishment+1"},
    {"We support national efforts.", "efforts+1"},
    {"We support the national authorities.", "institutions+1"},
});

constexpr auto phrases = std::to_array<Case>({
    {"Fiji, once a driving force for peace, has turned into an aggressor.", "FJI-2"},
    {"The mission works in an intolerable environment.", ""},
    {"Fiji has created an intolerable environment for the mission.", "FJI-2"},
    {"The Council became a beacon of hope for the people of Tonga.", "UNSC+1"},
    {"The road is an effective step towards trust in Tonga.", ""},
    {"We note the encouraging engagement of Tonga.", "TON+1"},
    {"The Council must not be divided in condemning such crimes.", ""},
    {"The Council wasted a chance to meaningfully contribute to peace.", "UNSC-1"},
    {"Sanctions alone will not resolve the crisis.", ""},
    {"We cannot emphasize enough the importance of the ceasefire.", "ceasefire+2"},
    {"Tonga and Samoa trade for the mutual benefit of their people.", ""},
    {"The raids hit power plants indispensable to the civilian population.", ""},
    {"The plan will help the Council to adapt.", ""},
    {"We will help Tonga.", "TON+1"},
    {"The situation in Tonga is of much concern.", "situation in Tonga-1"},
    {"Tonga has been instrumental in the talks.", "TON+1"},
});

}  // namespace

TEST_CASE("what others are committed to is not what one favours oneself")
{
    check_all(committed, english_stances);
}

TEST_CASE("duties and means are asked of whose they are")
{
    check_all(duties, english_stances);
}

TEST_CASE("what is reported or launched has a name")
{
    check_all(reported, english_stances);
}

TEST_CASE("what somebody cannot have, or is cut off from, is no fault of his")
{
    check_all(
        std::vector<Case>{
            {"Terrorists must never again enjoy safe haven in Tonga.", ""},
            {"Tonga is cut off from the world.", ""},
            {"Tonga does not have the desire to dominate its neighbours.", ""},
            {"The mission has not stopped its operations.", ""},
            {"All States must uphold their obligations under the Charter.", "un-charter+1"},
            {"Fiji has been instrumental in the destruction of Tonga.", "FJI-1"},
        },
        english_stances);
}

TEST_CASE("phrases say something else than their words")
{
    check_all(phrases, english_stances);
}
