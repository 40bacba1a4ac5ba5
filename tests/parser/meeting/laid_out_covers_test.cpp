// Covers as web pages and scans leave them.
#include "parser/language/delegations.hpp"
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

TEST_CASE("web pages label no agenda on the cover, and its titles are no members")
{
    const auto document = parsed(R"(Mideast situation – SecCo – Verbatim record

        Security Council
6 June 2001

Security Council
Fifty-sixth year
4901st meeting
Wednesday, 6 June 2001, 11.40 a.m.
New York

President:Mrs. Holm (Sweden)
Members:France Mr. Arnaud
United Kingdom of Great Britain and Northern Ireland Mr. Stark

The situation at the ford, including the question of the pilots

Letter dated 2 June 2001 from the Permanent Representative of Malta to the United Nations addressed to the President of the Security Council (S/2001/701)

The meeting was called to order at 11.40 a.m.

Adoption of the agenda

The agenda was adopted.

The situation at the ford, including the question of the pilots

Letter dated 2 June 2001 from the Permanent Representative of Malta to the United Nations addressed to the President of the Security Council (S/2001/701)

The President: The ford is before us, and so are the letters that the permanent representatives of the neighbouring States have sent since the last meeting, in which they tell of the pilots who were held there for three days and of the boats that could not cross it in that time.

The President: There is nothing else on our list.

The meeting rose at 11.55 a.m.
)");
    CHECK(document.symbol == "S/PV.4901");
    CHECK(members(document) == Lines{"FRA Mr. Arnaud", "GBR Mr. Stark"});
    CHECK(document.record.agenda.size() == 2);
}

TEST_CASE("where a page lost the label of the members, their names are no Presidents'")
{
    const auto document = parsed(R"(Security Council
Fifty-first Year
3701st Meeting
Monday, 3 June 1996, 3.30 p.m.
New York

President: Sir Aubrey Stark(United Kingdom of Great Britain and Northern Ireland)
Republic of Korea
Russian Federation
Mr. Legrand
Mr. Park
Mr. Orlov

The situation at the ford

The meeting was called to order at 3.45 p.m.

The President: The ford is before us.

The meeting rose at 3.55 p.m.
)");
    CHECK(document.record.presidency.speaker == "Sir Aubrey Stark");
    CHECK(document.record.presidency.delegation == "GBR");
    CHECK(members(document).empty());
    CHECK(turns(document) == Lines{"Sir Aubrey Stark|GBR|cover|presidency|en"});
}

TEST_CASE("a scan that takes a colon or a leader for a full stop")
{
    const auto document = parsed(R"(United Nations

S/PV.3702

Security Council

Tuesday, 4 June 1996, 11.45 a.m.

New York

President. Mrs. Agosti . (Italy)

Members : Argentina . Mr. Di Nola

France. Mr. de Chartres

Germany. Mr. Kessel

Agenda

The bridge

The meeting was called to order at 12 noon.

The President: The bridge is before us.

The meeting rose at 12.20 p.m.
)");
    CHECK(document.record.presidency.speaker == "Mrs. Agosti");
    CHECK(document.record.presidency.delegation == "ITA");
    CHECK(members(document) == Lines{"ARG Mr. Di Nola", "FRA Mr. de Chartres", "DEU Mr. Kessel"});
    CHECK(document.record.attendance[0].country == "Argentina");
    CHECK(document.record.attendance[1].country == "France");
}

TEST_CASE("the marks that web pages put between titles are not the record's")
{
    const auto document = meeting(
        "The situation at the ford\n\n[edit]\n\nThe President: We begin.\n\n[...]\n\nMr. Sorel "
        "(Chad): The boats are here.\n\nReferences\n\n[edit]\n\nMr. Dahl (Norway): So they are.\n");
    CHECK(turns(document).size() == 3);
    for (const auto& title : document.record.sub_headings) {
        CHECK(title.text.find('[') == std::string::npos);
    }
}

TEST_CASE("titles of the agenda are no members, even with no blank line before them")
{
    const auto document = parsed(R"(Security Council
4902nd meeting
Wednesday, 6 June 2001, 11.40 a.m.
President: Mrs. Holm (Sweden)
Members: France Mr. Arnaud
Union of Soviet Socialist
  Republics Mr. Orlov
The situation at the ford
Letter dated 2 June 2001 from the Permanent Representative of Malta addressed to the President of the Security Council (S/2001/701)
The meeting was called to order at 11.40 a.m.
The President: The ford is before us.
The meeting rose at 11.55 a.m.
)");
    CHECK(members(document) == Lines{"FRA Mr. Arnaud", "SUN Mr. Orlov"});
}

TEST_CASE("a cover may be laid out as a table, as a list, or in one sentence")
{
    const auto told = [](std::string_view people) {
        const auto document =
            parsed("Security Council\n4903rd meeting\nThursday, 7 June 2001, 10 "
                   "a.m.\nNew York\n\n" +
                   std::string(people) +
                   "\n\nAgenda\n\nThe ford\n\nThe meeting was called to order at "
                   "10 a.m.\n\nThe President: The ford is before us.\n\nThe meeting "
                   "rose at 10.55 a.m.\n");
        auto out = members(document);
        out.insert(out.begin(),
                   document.record.presidency.delegation + ' ' +
                       document.record.presidency.speaker);
        for (const auto& each : document.record.attendance) {
            CHECK(find_delegation(each.country).has_value());
        }
        return out;
    };
    const Lines expected{"SWE Mrs. Holm", "FRA Mr. Arnaud", "GBR Sir John Stark", "TCD Mr. Sorel"};
    CHECK(
        told(
            "| *President:* | Mrs. Holm | (Sweden) |\n| --- | --- | --- |\n| *Members:* | France | "
            "Mr. Arnaud |\n|  | United Kingdom of Great Britain and Northern Ireland | Sir John "
            "Stark |\n|  | Chad | Mr. Sorel |") == expected);
    CHECK(told("President: Mrs. Holm (Sweden) Members: France Mr. Arnaud United Kingdom Sir John "
               "Stark "
               "Chad Mr. Sorel") == expected);
    CHECK(told("President:\tMrs. Holm\t(Sweden)\nMembers:\tFrance\tMr. Arnaud\n\tUnited "
               "Kingdom\tSir John Stark\n\tChad\tMr. Sorel") == expected);
    CHECK(
        told("**President:** Mrs. Holm (Sweden)\n\n**Members:**\n\n- France: Mr. Arnaud\n- United "
             "Kingdom: Sir John Stark\n- Chad: Mr. Sorel") == expected);
    CHECK(
        told(
            "President: Mrs. Holm, Sweden\nMembers: France – Mr. Arnaud; United Kingdom – Sir John "
            "Stark; Chad – Mr. Sorel") == expected);
}

TEST_CASE("a State that was misread ends no list of members, a letter of an item no agenda")
{
    const auto document = parsed(R"(United Nations S/PV.9952

Security Council

9952nd meeting
Monday, 6 June 2033, 11.30 a.m.

President: Mrs. Holm (Sweden)

Members:

Chad Mr. Sorel

Frauce Mr. Abdul Malikov

Peru Mr. Rojas

Agenda

1. Adoption of the agenda.
2. Admission of new Members.
(a) Letter dated 4 June 2033 from Fiji
(b) Letter dated 5 June 2033 from Nepal
3. The ford.

The meeting was called to order at 11.40 a.m.

The President: The ford is before us.
)");
    REQUIRE(document.record.attendance.size() == 3);
    CHECK(document.record.attendance[1].country == "Frauce");
    CHECK(document.record.attendance[1].speaker == "Mr. Abdul Malikov");
    CHECK(document.record.attendance[2].delegation == "PER");
    REQUIRE(document.record.agenda.size() == 3);
    CHECK(document.record.agenda[1] ==
          "2. Admission of new Members. (a) Letter dated 4 June 2033 from Fiji (b) Letter dated 5 "
          "June 2033 from Nepal");
}

TEST_CASE("a first item that is a State's name parts no member's name")
{
    const auto document = parsed(R"(United Nations S/PV.9952

Security Council

9952nd meeting
Monday, 6 June 2033, 11.30 a.m.

President: Mrs. Holm . . . (Sweden)

Members: Chad . . . Mr. Sorel
France . . . Mr. Abdul Malikov

Agenda

Mali

The meeting was called to order at 11.40 a.m.

The President: The ford is before us.
)");
    REQUIRE(document.record.attendance.size() == 2);
    CHECK(document.record.attendance[1].speaker == "Mr. Abdul Malikov");
}
