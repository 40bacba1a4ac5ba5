// Who took no part in a vote, where the record does not name them.
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

namespace {

/// A vote of fifteen members, in which fourteen are in favour and nobody is said to be absent.
Lines votes_of(std::string_view president, std::string_view in_favour)
{
    return votes(parsed(R"(S/PV.9931
Security Council
Monday, 6 June 2033, 10 a.m.

President: )" + std::string(president) +
                        R"(
Members: Chad . . . Mr. Sorel
China . . . Mr. Li
France . . . Mr. Arnaud
Iraq . . . Mr. Hadi
Japan . . . Mr. Abe
Malta . . . Mr. Borg
Nepal . . . Mr. Rai
Norway . . . Mr. Dahl
Peru . . . Mr. Rojas
Poland . . . Mr. Nowak
Russian Federation . . . Mr. Orlov
Togo . . . Mr. Ayite
United Kingdom of Great Britain and Northern Ireland . . . Mr. Stark
United States of America . . . Mr. Hale

Agenda
The ford

The meeting was called to order at 10.05 a.m.

The President: I put the draft resolution contained in document S/2033/81 to the vote.

A vote was taken by show of hands.

In favour:
)" + std::string(in_favour) +
                        R"(

The President: There were 14 votes in favour. One member did not participate in the voting. The draft resolution has been adopted as resolution 3301 (2033).

The meeting rose at 10.30 a.m.
)"));
}

}  // namespace

TEST_CASE("a member that is said to have taken no part is the one that the lists leave out")
{
    CHECK(
        votes_of("Mrs. Holm . . . (Sweden)",
                 "Chad, China, France, Iraq, Japan, Malta, Nepal, Norway, Peru, Poland, Russian "
                 "Federation, Sweden, United Kingdom of Great Britain and Northern Ireland, United "
                 "States of America") ==
        Lines{
            "S/2033/81: TCD CHN FRA IRQ JPN MLT NPL NOR PER POL RUS SWE GBR USA / - / - / TGO = 14 "
            "? ? adopted 3301 (2033)"});
}

TEST_CASE("a voter whose name was misread is not taken for the one that took no part")
{
    CHECK(
        votes_of("Mrs. Holm . . . (Sweden)",
                 "Chad, China, France, Iraq, Japan, Malta, Nepal, Norway, Perv, Poland, Russian "
                 "Federation, Sweden, United Kingdom of Great Britain and Northern Ireland, United "
                 "States of America") ==
        Lines{"S/2033/81: TCD CHN FRA IRQ JPN MLT NPL NOR POL RUS SWE GBR USA / - / - / - = 14 ? ? "
              "adopted 3301 (2033)"});
}

TEST_CASE("a President of whom nothing tells the State is no member that took no part")
{
    CHECK(
        votes_of("Mrs. Holm",
                 "Chad, China, France, Iraq, Japan, Malta, Nepal, Norway, Peru, Poland, Russian "
                 "Federation, Togo, United Kingdom of Great Britain and Northern Ireland, United "
                 "States of America") ==
        Lines{
            "S/2033/81: TCD CHN FRA IRQ JPN MLT NPL NOR PER POL RUS TGO GBR USA / - / - / - = 14 ? "
            "? adopted 3301 (2033)"});
}
