#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

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
