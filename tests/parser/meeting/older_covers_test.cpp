#include "parser/language/delegations.hpp"
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

namespace {

Lines members(const Document& document)
{
    Lines out;
    for (const auto& each : document.record.attendance) {
        if (each.role == Role::member) {
            out.push_back(each.delegation + (each.speaker.empty() ? "" : ' ' + each.speaker));
        }
    }
    return out;
}

}  // namespace

TEST_CASE("a cover without dot leaders, whose agenda has the title of a letter, is no letter's")
{
    const auto document = parsed(R"(UNITED NATIONS                                   PROVISIONAL

SECURITY                                         S/PV.1901
COUNCIL                                          6 June 1975

        VERBATIM RECORD OF THE NINETEEN HUNDRED AND FIRST MEETING

              Held at Headquarters, New York,
              on Friday, 6 June 1975, at 3 p.m.

President:      Mr. HOLM            (Sweden)

Members:        France                           Mr. ARNAUD
                Union of Soviet Socialist
                  Republics                      Mr. ORLOV
                Germany, Federal Republic of     Baron von STAHL

LS/mr                           S/PV.1901
                                    2

                            ADOPTION OF THE AGENDA

     The agenda was adopted.

LETTER DATED 2 JUNE 1975 FROM THE PERMANENT REPRESENTATIVE OF MALTA
ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL (S/11701)

     The PRESIDENT (interpretation from French): The bridge is before us.

     Mr. ARNAUD (France): We have seen it.

                     The meeting rose at 5 p.m.
)");
    CHECK(document.kind == Kind::record);
    CHECK(members(document) == Lines{"FRA Mr. ARNAUD", "SUN Mr. ORLOV", "DEU Baron von STAHL"});
    CHECK(turns(document) ==
          Lines{"Mr. HOLM|SWE|cover|presidency|fr", "Mr. ARNAUD|FRA|heading|member|en"});
}

TEST_CASE("the place may be told in the sentence of the day, and a line may end behind it")
{
    const auto place = [](std::string_view held) {
        return parsed("SECURITY COUNCIL\n\nS/PV.812\n\nEIGHT HUNDRED AND TWELFTH MEETING\n" +
                      std::string(held) +
                      "\n\nPresident: Mr. L. HOLM (Sweden).\n\n1. The PRESIDENT: We begin.\n\n"
                      "The meeting rose at 5 p.m.\n")
            .record.place;
    };
    CHECK(place("Held in New York, on Monday, 10 March 1958, at 3 p.m.") == "New York");
    CHECK(place("Held at Headquarters, New York,\non Monday, 10 March 1958, at 3 p.m.") ==
          "Headquarters, New York");
    CHECK(place("Held in Addis Ababa on Monday, 10 March 1958, at 3 p.m.") == "Addis Ababa");
    CHECK(place("Held on Monday, 10 March 1958, at 3 p.m.").empty());
}

TEST_CASE("the earliest covers name the States in one sentence, and the agenda three times")
{
    const auto document = parsed(R"(UNITED NATIONS                       NATIONS UNIES
SECURITY COUNCIL
OFFICIAL RECORDS
297th MEETING: 24 MAY 1948

TABLE OF CONTENTS
1. Provisional agenda ............................... 1
2. Adoption of the agenda ........................... 1

TWO HUNDRED AND NINETY-SEVENTH MEETING
Held at Lake Success, New York,
on Monday, 24 May 1948, at 2.30 p.m.

President: Mr. R. HOLM (France).

Present: The representatives of the following
countries: Argentina, France, Ukrainian Soviet So-
cialist Republic, United States of America.

1. Provisional agenda (S/Agenda 297)

1. Adoption of the agenda.

2. The river question.

2. Adoption of the agenda
The agenda was adopted.

1. The PRESIDENT (translated from French): We begin.

2. Mr. GREY (United States of America): We agree.

The meeting rose at 5 p.m.
)");
    REQUIRE(document.problems.size() == 1);
    CHECK(document.problems.front().code == "symbol-by-meeting");
    CHECK(document.symbol == "S/PV.297");
    CHECK(document.record.agenda == Lines{"1. Adoption of the agenda.", "2. The river question."});
    CHECK(members(document) == Lines{"ARG", "FRA", "UKR", "USA"});
    CHECK(turns(document) ==
          Lines{"Mr. R. HOLM|FRA|cover|presidency|fr", "Mr. GREY|USA|heading|member|en"});
}

TEST_CASE("an old French cover, and languages that speeches were translated from")
{
    const auto document = parsed(R"(NATIONS UNIES
CONSEIL DE SECURITE
DOCUMENTS OFFICIELS
1499e SEANCE: 13 AOUT 1969
TABLE DES MATIERES
Ordre du jour provisoire (S/Agenda/1499) . . . . . . . . . 1
Adoption de l'ordre du jour . . . . . . . . . . . . . . . 1
S/PV.1499
Tenue à New York, le mercredi 13 août 1969, à 15 heures.
Président: M. Ignacio de LUNA (Espagne).
Présents: Les représentants des Etats suivants: Algérie,
Espagne, Fin-
lande, Sénégal et Zambie.
Ordre du jour provisoire (S/Agenda/1499)
1. Adoption de l'ordre du jour.
2. La question du fleuve.
Adoption de l'ordre du jour
L'ordre du jour est adopté.
1. Le PRESIDENT (traduit de l'espagnol): Nous commençons.
2. M. MWALE (Zambie) [traduit de l'anglais]: Le fleuve monte.
3. Mme VARNAY: Les barques sont prêtes.
La séance est levée à 17 heures.
)");
    CHECK(document.date == Date{1969, 8, 13});
    CHECK(members(document) == Lines{"DZA", "ESP", "FIN", "SEN", "ZMB"});
    CHECK(turns(document) == Lines{"M. Ignacio de LUNA|ESP|cover|presidency|es",
                                   "M. MWALE|ZMB|heading|member|en",
                                   "Mme VARNAY||unknown|guest|fr"});
}

TEST_CASE("the President's State may stand in parentheses of its own, below the members")
{
    auto text = std::string(cover) + std::string(body);
    const std::string_view first = "Ms. Lindqvist . . . . . . . . . . (Sweden)\n";
    text.replace(text.find(first), first.size(), "Ms. Lindqvist . . . . . . . .\n");
    const auto agenda = text.find("Agenda");
    text.insert(agenda, "(Bolivia (Plurinational State of))\n");
    CHECK(parsed(text).record.presidency.delegation == "BOL");
}

TEST_CASE("the head of the page where the meeting begins is no item of the agenda")
{
    // The symbol stands alone on the cover too, as at the head of a page.
    const auto document = parsed("United Nations\nS/PV.90110\nSecurity Council\nProvisional\n"
                                 "90110th meeting\nThursday, 5 May 2033, 10 a.m.\nNew York\n"
                                 "President:\nMs. Lindqvist . . . . . . . . . .\n(Sweden)\n"
                                 "Agenda\nWinter on the river\n33-17234 (E)\n*3317234*\n\n"
                                 "\fS/PV.90110\nWinter on the river\n05/05/2033\n\n"
                                 "The meeting was called to order at 10 a.m.\n\n"
                                 "The President: We begin.\n\n2/31\n\n33-17234\n\n"
                                 "\f05/05/2033\nWinter on the river\nS/PV.90110\n\n"
                                 "Mr. Holm (Norway): It snows.\n\nThe meeting rose at 11 a.m.\n");
    CHECK(document.record.agenda == Lines{"Winter on the river"});
}

TEST_CASE("printed contents that name a letter, below the number of a meeting, are a record's")
{
    const auto document = parsed(R"(UNITED NATIONS

SECURITY COUNCIL
OFFICIAL RECORDS

TWENTY-SIXTH YEAR

1563rd MEETING: 9 AND 10 MARCH 1971

NEW YORK

CONTENTS
                                                            Page
Provisional agenda (S/Agenda/1563) ........................ 1
The question of the ford:
  Letter dated 2 March 1971 from the Permanent Representative of
  Malta addressed to the President of the Security Council
  (S/10101) ............................................... 1

1563rd MEETING

Held in New York on Tuesday, 9 March 1971, at 3 p.m.

President: Mr. Oleg ORLOV (Union of Soviet
Socialist Republics).

Present: The representatives of the following States:
Argentina, Belgium, France, Union of Soviet Socialist Republics
and United States of America.

Provisional agenda (S/Agenda/1563)

1. Adoption of the agenda
2. The question of the ford:
Letter dated 2 March 1971 from the Permanent Representative of
Malta addressed to the President of the Security Council (S/10101)

1. The PRESIDENT (translated from Russian): The ford is before us.

2. Jonkheer VAN DAM (Belgium): We have crossed it.

The meeting rose at 5 p.m.
)");
    CHECK(document.kind == Kind::record);
    CHECK(document.record.meeting == 1563);
    CHECK(turns(document) == Lines{"Mr. Oleg ORLOV|SUN|cover|presidency|ru",
                                   "Jonkheer VAN DAM|BEL|heading|member|en"});
}

TEST_CASE("the columns of a cover's members are put together, and the agenda counted by its items")
{
    const auto document = parsed(R"(UNITED NATIONS
SECURITY COUNCIL                                          S/PV.2731

PROVISIONAL VERBATIM RECORD OF THE TWO THOUSAND SEVEN HUNDRED AND THIRTY-FIRST MEETING

Held at Headquarters, New York, on Monday, 9 February 1987, at 10.30 a.m.

President:  Count von STAHL

Members:    Argentina
            Bulgaria
            Union of Soviet Socialist
              Republics
            United Kingdom of Great
              Britain and Northern Ireland

(Federal Republic of Germany)

Mr. ROSAS
Mr. PETROV

Mr. ORLOV

Dame Harriet PENN

The meeting was called to order at 11.5 a.m.

ADOPTION OF THE AGENDA

The agenda was adopted.

The PRESIDENT: The ford is before us.

Mr. ROSAS (Argentina): We have crossed it.

The meeting rose at 1.5 p.m.
)");
    CHECK(members(document) ==
          Lines{"ARG Mr. ROSAS", "BGR Mr. PETROV", "SUN Mr. ORLOV", "GBR Dame Harriet PENN"});
    CHECK(turns(document) ==
          Lines{"Count von STAHL|DEU|cover|presidency|en", "Mr. ROSAS|ARG|heading|member|en"});
    REQUIRE(document.record.opened.has_value());
    CHECK(*document.record.opened == Time{11, 5});
    CHECK(*document.record.closed == Time{13, 5});
}

TEST_CASE(
    "the agenda is told again behind the opening, under a question with the letter that raised it")
{
    const auto document = parsed(R"(SECURITY COUNCIL
OFFICIAL RECORDS

1563rd MEETING: 9 AND 10 MARCH 1971

President: Mr. Oleg ORLOV (Union of Soviet Socialist Republics).

Present: The representatives of the following States:
Argentina, Belgium and France.

Provisional agenda (S/Agenda/1563)

1. Adoption of the agenda
2. The question of the ford:
Letter dated 2 March 1971 from the Permanent Repre-
sentative of Malta (S/10101)

The meeting was called to order at 3.20 p.m.

Adoption of the agenda

The agenda was adopted.

The question of the ford:

Letter dated 2 March 1971 from the Permanent Representative of Malta (S/10101)

1. The PRESIDENT: The ford is before us.

2. Mr. VAN DAM (Belgium): We have crossed it.

The meeting rose at 5 p.m.
)");
    CHECK(document.date == Date{1971, 3, 9});
    CHECK(document.record.agenda ==
          Lines{"1. Adoption of the agenda",
                "2. The question of the ford: Letter dated 2 March 1971 from the Permanent "
                "Representative of Malta (S/10101)"});
    Lines headings;
    for (const auto& each : document.record.sub_headings) {
        headings.push_back(each.text);
    }
    CHECK(headings == Lines{"Adoption of the agenda",
                            "The question of the ford:",
                            "Letter dated 2 March 1971 from the Permanent Representative of Malta "
                            "(S/10101)"});
    for (const auto& problem : document.problems) {
        CHECK(problem.code != "stray-text");
    }
}

TEST_CASE("a long name has one dot for its leader, and its speaker below the names")
{
    const auto document = parsed(R"(United Nations S/PV.9931

Security Council

9931st meeting
Friday, 14 March 2031, 10 a.m.
New York

President:
Ms. Holm . . . . . . . . . . . . . . . . . . . .
(Sweden)

Members:
Chad . . . . . . . . . . . . . . . . . . . . . .
United Kingdom of Great Britain and Northern Ireland .
Peru . . . . . . . . . . . . . . . . . . . . . .

Mr. Saleh
Dame Harriet Penn
Mr. Rosas

The meeting was called to order at 10.05 a.m.

The President: The ford is before us.

Mr. Rosas (Peru): We have crossed it.

The meeting rose at 1.5 p.m.
)");
    CHECK(members(document) == Lines{"TCD Mr. Saleh", "GBR Dame Harriet Penn", "PER Mr. Rosas"});
}

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

TEST_CASE("a record is named by the number of its meeting, however the cover tells it")
{
    const auto named = [](std::string_view head) {
        return parsed(std::string(head) + R"(

President: Mr. HOLM (Sweden).

Present: The representatives of the following States: Chad, Mali, Sweden.

The PRESIDENT: The ford is before us.

The meeting rose at 5.5 p.m.
)")
            .symbol;
    };
    CHECK(named("SECURITY COUNCIL\n\n1417th   MEETING:  4 MAY 1968") == "S/PV.1417");
    CHECK(named("SECURITY COUNCIL\n\nProvisional agenda (S/Agenda/1418)") == "S/PV.1418");
    CHECK(named("SECURITY COUNCIL\n\nSECOND MEETING") == "S/PV.2");
    CHECK(named("SECURITY COUNCIL\n\nNINETY-EIGHTH MEETING") == "S/PV.98");
    CHECK(named("SECURITY COUNCIL\n\nFOURTEEN HUNDRED AND SEVENTEENTH MEETING") == "S/PV.1417");
    CHECK(named("Security Council\n\nProvisional Verbatim Record of the Two Thousand Nine Hundred "
                "and Fourteenth Meeting") == "S/PV.2914");
    CHECK(named("United Nations Security Council Meeting 2914 (1990)") == "S/PV.2914");
    CHECK(named("Page:United Nations Security Council Meeting 2.pdf/1\n\nSECOND MEETING") ==
          "S/PV.2");
}

TEST_CASE("numbers of meetings in French words")
{
    const auto document = parsed(R"(CONSEIL DE SÉCURITÉ
VINGT-DEUXIEME ANNEE

TREIZE CENT QUATRE-VINGT-DIX-HUITIEME SEANCE
Tenue à New York, le mercredi 7 juin 1967, à 13 heures.

Président : M. TABER (Danemark).

Présents : Les représentants des Etats suivants : Brésil, Danemark, Mali.

Le PRESIDENT : Le gué est devant nous.

La séance est levée à 14 heures.
)");
    CHECK(document.symbol == "S/PV.1398");
    CHECK(document.record.session_year == "VINGT-DEUXIEME ANNEE");
}

TEST_CASE("a Spanish record of the 1960s: members present, and languages it was translated from")
{
    const auto document = parsed(R"(CONSEJO DE SEGURIDAD
ACTAS OFICIALES
ÍNDICE
Orden del día provisional (S/Agenda/1288)
Páginas
1
1288a. SESIÓN
Celebrada en Nueva York el miércoles 22 de junio de 1966, a las 15 horas
Presidente: Sr. F. H. CORTÉS (Uruguay).
Presentes: Los representantes de los siguientes Estados:
Argentina, Bulgaria, Estados Unidos de América,
Uruguay.
Orden del día provisional (S/Agenda/1288)
1. Aprobación del orden del día
2. El vado:
Carta, de fecha 4 de junio de 1966 (S/7341).
Aprobación del orden del día
Queda aprobado el orden del día.
1. El PRESIDENTE: Doy la palabra al representante de Bulgaria.
2. Sr. MOROV (Bulgaria) (traducido del ruso): Bulgaria votará a favor.
Se levanta la sesión a las 16.50 horas.
)");
    CHECK(document.symbol == "S/PV.1288");
    CHECK(document.record.presidency.speaker == "Sr. F. H. CORTÉS");
    CHECK(members(document) == Lines{"ARG", "BGR", "USA", "URY"});
    CHECK(document.record.place == "Nueva York");
    CHECK(document.record.agenda == Lines{"1. Aprobación del orden del día",
                                          "2. El vado: Carta, de fecha 4 de junio de 1966 "
                                          "(S/7341)."});
    CHECK(turns(document) ==
          Lines{"Sr. F. H. CORTÉS|URY|cover|presidency|es", "Sr. MOROV|BGR|heading|member|ru"});
}

TEST_CASE("a resumption is named as one, and a day is no number of a meeting")
{
    const auto named = [](std::string_view head) {
        return parsed("Security Council\n" + std::string(head) + R"(

President: Members:

Mr. Holm . . . . . (Sweden) Chad . . . . . France . . . . .

The President: The ford is before us.

The meeting rose at 5.5 p.m.
)");
    };
    CHECK(named("4515th meeting (Resumption 1)").symbol == "S/PV.4515 (Resumption 1)");
    CHECK(named("4515th meeting (Resumption)\nTuesday, 22 June 2021").record.resumption == 1);
    const auto lost = named("Fifty-fifth year nd meeting Wednesday, 22 June 2022, 7.15 p.m.");
    CHECK(lost.record.meeting == 0);
    CHECK(lost.record.presidency.speaker == "Mr. Holm");
    CHECK(lost.record.presidency.delegation == "SWE");
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

TEST_CASE("neither a day nor another body's number names a record of the Council")
{
    const auto named = [](std::string_view head) {
        return parsed(std::string(head) + R"(

President: Mr. Holm . . . (Sweden)

Members: Chad . . . Mr. Sorel

The meeting was called to order at 11.40 a.m.

The President: The ford is before us.

The meeting rose at 12.25 p.m.
)")
            .symbol;
    };
    CHECK(named("Security Council\n6 June 2033 th meeting").empty());
    CHECK(named("Security Council\n6 June 2033\n9907 th meeting") == "S/PV.9907");
    CHECK(
        named("First Committee\n12th meeting\nMonday, 6 June 2033\nSecurity Council Meeting 5 Room")
            .empty());
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
