// Praise of what bodies and States do, of their restraint and their sovereignty, and what they are
// politely told to do.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto services = std::to_array<Case>({
    {"MINUSCA has done a considerable job.", "MINUSCA+1"},
    {"UNMISS is doing vital work.", "UNMISS+1"},
    {"UNICEF delivers life-saving aid to children.", "UNICEF+1"},
    {"The Committee called on all States to provide essential services.", ""},
    {"The Panel provides objective and reliable information.", "mission+1"},
    {"We note Suva’s self-restraint.", "FJI+1"},
    {"We recognize the parties and call on Tonga to exercise restraint.", "TON+0"},
    {"We acknowledge the recent strides made by Samoa.", "WSM+1"},
    {"The text is a good basis for the work of the Council.", "draft resolution+1"},
    {"The mandate requires a credible response from the Council to the crisis in Tonga.", ""},
});

constexpr auto sovereignty = std::to_array<Case>({
    {"We reaffirm Tonga’s independence.", "TON+1"},
    {"We are firm in our affirmation of Tonga’s territorial integrity.", "TON+1"},
    {"The atoll is an inalienable part of the territory of Tonga.", "TON+1"},
    {"Peacekeeping is an integral part of the work of the Council.", ""},
    {"We reaffirm that Fiji violates the sovereignty of Tonga.", "FJI-1"},
});

constexpr auto at_the_meeting = std::to_array<Case>({
    {"We welcome the presence at this meeting of the Foreign Minister of Samoa.", "WSM+1"},
    {"We welcome the participation here today of UNICEF.", "UNICEF+1"},
    {"I commend you for your wise leadership of the Council.", "council presidency+1"},
});

constexpr auto told = std::to_array<Case>({
    {"The European Union must ensure compliance.", "EU+0"},
    {"The African Union should take swift action.", "AU+0"},
    {"The United Nations cannot ignore this tragedy.", "UN+0"},
    {"The parties must guarantee safe passage.", "the parties+0"},
    {"Tonga must keep its greedy hands off our reefs.", "TON-1"},
    {"We must ensure that its voice is heard in Samoa.", ""},
    {"The international community must ensure that Samoa is heard.", ""},
    {"The text underlines the need to take immediate measures in Samoa.", ""},
});

TEST_CASE("the services of bodies and States are praised")
{
    check_all(services, english_stances);
}

TEST_CASE("whose sovereignty is reaffirmed is backed")
{
    check_all(sovereignty, english_stances);
}

TEST_CASE("who takes part in a meeting is greeted, not the meeting")
{
    check_all(at_the_meeting, english_stances);
}

TEST_CASE("who must ensure something is asked for it")
{
    check_all(told, english_stances);
}

}  // namespace
