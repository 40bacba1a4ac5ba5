#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto blamed = std::to_array<Case>({
    {"Tonga has repeatedly rejected offers of peace.", "TON-1"},
    {"Tonga has rejected every offer.", "TON-1"},
    {"Tonga turned down the offer of mediation.", "TON-1"},
    {"Tonga said no to peace.", "TON-1"},
    {"Tonga boycotts the talks.", "TON-1"},
    {"Tonga stayed away from the talks.", "TON-1"},
    {"Tonga left the negotiating table.", "TON-1"},
    {"Tonga broke off the talks.", "TON-1"},
    {"Tonga has suspended its participation in the treaty.", "TON-1"},
    {"Tonga opposes all compromise.", "TON-1"},
    {"Tonga makes impossible demands.", "TON-1"},
    {"Tonga sets conditions that nobody can accept.", "TON-1"},
    {"Tonga has put preconditions.", "TON-1"},
    {"Tonga quibbles over words.", "TON-1"},
    {"Tonga puts words in our mouth.", "TON-1"},
    {"Tonga reverses the roles of victim and aggressor.", "TON-1"},
    {"Tonga confuses victim and executioner.", "TON-1"},
    {"Tonga stands truth on its head.", "TON-1"},
    {"Tonga turns the facts upside down.", "TON-1"},
    {"Tonga calls black white.", "TON-1"},
    {"Tonga has learned nothing.", "TON-1"},
    {"Tonga lives in the past.", "TON-1"},
    {"Tonga understands only force.", "TON-1"},
    {"Tonga rattles the sabre.", "TON-1"},
    {"Tonga has declared war on the poor.", "TON-1"},
    {"Tonga deals a blow to peace.", "TON-1"},
    {"Tonga has dealt a severe blow to the talks.", "TON-1"},
    {"Tonga has undone years of work.", "TON-1"},
    {"Tonga has set back the cause of peace.", "TON-1"},
    {"Tonga has shattered the peace.", "TON-1"},
    {"Tonga disturbs the peace.", "TON-1"},
    {"Tonga has become a source of instability.", "TON-1"},
    {"Tonga is a source of tension.", "TON-1"},
    {"Tonga is the root cause of the crisis.", "TON-1"},
    {"Tonga is the problem.", "TON-1"},
    {"Tonga covets our land.", "TON-1"},
    {"Tonga has designs on our islands.", "TON-1"},
    {"Tonga lays claim to our islands.", "TON-1"},
});

constexpr auto told = std::to_array<Case>({
    {"Tonga left the talks with new hope.", ""},
    {"The problem is the weather in Tonga.", ""},
    {"Tonga is the source of the river.", ""},
    {"Tonga declared a holiday.", ""},
    {"The source of the information is Tonga.", ""},
    {"Tonga set conditions for the tender.", ""},
    {"Tonga learned a lesson.", ""},
    {"Tonga knows the language.", ""},
});

}  // namespace

TEST_CASE("who refuses, twists and disturbs is blamed")
{
    check_all(blamed, english_stances);
}

TEST_CASE("innocent use of the words of refusal takes no stand")
{
    check_all(told, english_stances);
}
