#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto blamed = std::to_array<Case>({
    {"The promises of Fiji ring hollow.", "FJI-1"},
    {"Fiji adds insult to injury.", "FJI-1"},
    {"Fiji poses as a champion of the weak.", "FJI-1"},
    {"Fiji has lectured others long enough.", "FJI-1"},
    {"Fiji has forfeited every right to be heard.", "FJI-1"},
    {"The accord exists only on paper.", "agreement-1"},
    {"Fiji should look in the mirror.", "FJI-1"},
    {"Fiji could stop this war today.", "FJI-1"},
    {"Fiji has reduced our towns to ashes.", "FJI-1"},
    {"Fiji weaponizes hunger.", "FJI-1"},
    {"Samoa drives a wedge between friends.", "WSM-1"},
    {"Fiji has not a shred of decency.", "FJI-1"},
    {"Fiji has driven a wedge and moved the goalposts.", "FJI-1"},
    {"Fiji still refuses every inspection.", "FJI-1"},
    {"Fiji bars humanitarian convoys.", "FJI-1"},
    {"The Council has been left mute by its divisions.", ""},
    {"Terrorism has no place in our century.", "terrorism-2"},
    {"We cannot conceal our disappointment at the absence of Fiji.", "FJI-1"},
    {"We would have wished for a better text.", "text-1"},
});

constexpr auto praised = std::to_array<Case>({
    {"Tonga deserves our praise.", "TON+1"},
    {"We take heart from the progress in Tonga.", "progress+1"},
    {"Tonga has spared no effort.", "TON+1"},
    {"Tonga enjoys our full support.", "TON+2"},
    {"UNIFIL does an outstanding job.", "UNIFIL+1"},
    {"The value of UNIFIL can hardly be overestimated.", "UNIFIL+2"},
    {"We have full confidence in the International Criminal Court.", "ICC+2"},
    {"Tonga was right to reopen the border.", "TON+1"},
    {"Tonga has gone to the elections in calm, which augurs well.", ""},
    {"Great credit is due to Tonga.", "TON+1"},
    {"We attach great importance to multilateralism.", "multilateralism+2"},
    {"Mediation deserves our encouragement.", "mediation+1"},
    {"Tonga stands as a bulwark against extremism.", "TON+1"},
    {"Peru stands ready to work with Tonga.", "TON+1"},
});

constexpr auto told = std::to_array<Case>({
    {"Voters in Tonga have yet to choose a mayor.", ""},
    {"Fiji closed its borders partially in March.", ""},
    {"The outstanding invoices of the mission in Fiji amount to a million.", ""},
    {"The exception is Tonga.", ""},
    {"Fishing boats from Fiji carry no weapons.", ""},
    {"Tonga and Samoa live in peace and security.", ""},
});

}  // namespace

TEST_CASE("what is said in figures of speech blames")
{
    check_all(blamed, english_stances);
}

TEST_CASE("what is said in figures of speech praises")
{
    check_all(praised, english_stances);
}

TEST_CASE("words that look like such figures take no stand")
{
    check_all(told, english_stances);
}
