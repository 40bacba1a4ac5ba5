#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

TEST_CASE("the President's State may stand in parentheses of its own, below the members")
{
    auto text = std::string(cover) + std::string(body);
    const std::string_view first = "Ms. Lindqvist . . . . . . . . . . (Sweden)\n";
    text.replace(text.find(first), first.size(), "Ms. Lindqvist . . . . . . . .\n");
    const auto agenda = text.find("Agenda");
    text.insert(agenda, "(Bolivia (Plurinational State of))\n");
    CHECK(parsed(text).record.presidency.delegation == "BOL");
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
