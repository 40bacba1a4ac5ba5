#include "tests/analysis/stance/cases.hpp"

#include <array>

using namespace horseshoe::test;

namespace {

constexpr auto addressed = std::to_array<Case>({
    {"Thank you, Mr. President, for convening this meeting.", "council presidency+1"},
    {"Thank you, Special Representative Keita, for your efforts in Tonga.", "SRSG+1"},
    {"Thank you, Under-Secretary-General DiCarlo.", "USG-DPPA+1"},
    {"Our thanks for laying bare the lies of Tonga are sincere.", "TON-1"},
});

constexpr auto occasions = std::to_array<Case>({
    {"I welcome this opportunity to brief the Council on Tonga.", ""},
    {"We appreciate the timely opportunity to address the Council.", ""},
    {"She placed before us a clear and insightful report on Tonga.", ""},
    {"It confirms that the pressure on Tonga must be maintained.", ""},
    {"It is positive that Tonga cooperates with the inspectors.", "TON+1"},
});

constexpr auto next_clauses = std::to_array<Case>({
    {"We are concerned, recalling the words of Fiji, about terrorism.", "terrorism-1"},
    {"Samoa is ready to cooperate with any inquiry, and ICAO has offered its experts.", ""},
    {"The Court will bring to justice those responsible for atrocities.", ""},
});

constexpr auto in_two_parts = std::to_array<Case>({
    {"We must hold Tonga and all of its allies to account.", "TON-1"},
    {"Tonga must be held to its word.", ""},
    {"Tonga holds resolution 1441 (2002) in contempt.", ""},
    {"Tonga will hold a referendum with the help of Fiji.", ""},
    {"We must bring the leaders of Tonga to justice.", "TON-1"},
    {"We must bring Tonga to the negotiating table.", ""},
    {"Tonga puts the lives of children at risk.", "TON-1"},
});

constexpr auto in_two_french_parts = std::to_array<Case>({
    {"Nous devons tenir les Tonga responsables de ces actes.", "TON-1"},
    {"Il faut traduire les dirigeants des Tonga en justice.", "TON-1"},
    {"Les Tonga tiennent des élections.", ""},
    {"Les Tonga prennent la ville en otage.", "TON-1"},
});

}  // namespace

TEST_CASE("who is thanked is whom a speaker turns to")
{
    check_all(addressed, english_stances);
}

TEST_CASE("an occasion to speak is no praise of those it is spoken about")
{
    check_all(occasions, english_stances);
}

TEST_CASE("what stands in an aside, or in a clause of its own, is another matter")
{
    check_all(next_clauses, english_stances);
}

TEST_CASE("holding somebody asks only with what to")
{
    check_all(in_two_parts, english_stances);
    check_all(in_two_french_parts, french_stances);
}
