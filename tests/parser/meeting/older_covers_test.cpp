#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

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
