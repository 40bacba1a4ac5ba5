#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

namespace {

constexpr std::string_view body_in_one_line =
    "The meeting was called to order at 11.40 a.m. Adoption of the agenda The agenda was adopted. "
    "The situation at the ford The President: I invite the representative of Norway to participate "
    "under rule 37. "
    "It is so decided. At the invitation of the President, Mr. Dahl (Norway) took the seat "
    "reserved "
    "for him at the side of the Council Chamber. The President: I give the floor to the "
    "representative of France. Mr. Arnaud (France) (spoke in French): France thanks the pilots. "
    "Mr. "
    "Stark told us that the crossing is open. Ms. Osei: The office has seen forty boats. "
    "Expression "
    "of thanks The President: I put to the vote the draft resolution contained in document "
    "S/2033/670. A vote was taken by show of hands. In favour: France, Sweden Against: None "
    "Abstaining: Chad The President: There were 2 votes in favour, none against and 1 abstention. "
    "The draft resolution has been adopted as resolution 3318 (2033). The meeting rose at 12.25 "
    "p.m.\n";

}  // namespace

TEST_CASE("a record whose lines run on is parted before its speakers and formulas")
{
    const auto document = parsed(
        "United Nations S/PV.9952\n\nSecurity Council Provisional Eighty-eighth year\n\n"
        "9952nd meeting Monday, 6 June 2033, 11.30 a.m. New York\n\n"
        "President: Mrs. Holm ...... (Sweden)\n\n"
        "Members: Chad ...... Mr. Sorel France ...... Mr. Arnaud ...... Mr. Lost United Kingdom of "
        "Great Britain and Northern Ireland ...... Mr. Stark Agenda\n\n"
        "The situation at the ford\n\n" +
        std::string(body_in_one_line));
    CHECK(turns(document) == Lines{"Mrs. Holm|SWE|cover|presidency|en",
                                   "Mrs. Holm|SWE|cover|presidency|en",
                                   "Mr. Arnaud|FRA|heading|member|fr",
                                   "Ms. Osei||unknown|guest|en",
                                   "Mrs. Holm|SWE|cover|presidency|en",
                                   "Mrs. Holm|SWE|cover|presidency|en"});
    CHECK(events(document) == Lines{"opened@0 11:40",
                                    "agenda-adopted@0",
                                    "decided@1",
                                    "seated@1",
                                    "vote@5",
                                    "adopted@6",
                                    "adjourned@6 12:25"});
    CHECK(document.record.agenda == Lines{"The situation at the ford"});
    Lines members;
    for (const auto& each : document.record.attendance) {
        members.push_back(each.delegation + ' ' + each.speaker);
    }
    CHECK(members ==
          Lines{"TCD Mr. Sorel", "FRA Mr. Arnaud", " Mr. Lost", "GBR Mr. Stark", "NOR Mr. Dahl"});
    CHECK(std::any_of(document.problems.begin(), document.problems.end(), [](const Problem& each) {
        return each.code == "running-text" && each.notice;
    }));
}

TEST_CASE("a printed record in one line has its cover in it too")
{
    const auto document = parsed(
        "OFFICIAL RECORDS EIGHTY-EIGHTH YEAR 9907th MEETING: 4 MAY 2033 NEW YORK CONTENTS "
        "Provisional agenda (S/Agenda/9907) . . 1 Adoption of the agenda . . 1 S/PV. 9907 NOTE "
        "Symbols "
        "of documents are composed of letters and figures. Held in New York, on Wednesday, 4 May "
        "2033, at 1 p.m. President: Mr. HOLM (Sweden) Present: The representatives of the "
        "following "
        "States: Chad, Sweden, Mali and Peru. Provisional agenda "
        "(S/Agenda/9907) 1. Adoption of the agenda. 2. Letter dated 2 April 2033 from the "
        "representative of Mali (S/99702). Adoption of the agenda The agenda was adopted. Letter "
        "dated "
        "2 April 2033 from the representative of Mali (S/99702) 1. The PRESIDENT: The first name "
        "on "
        "my "
        "list is that of the representative of Mali. 2. Mr. KEITA (Mali) (translated from French): "
        "Mali asks that the Council act now. 3. The PRESIDENT: I thank him. The meeting rose at "
        "2.10 "
        "p.m.\n");
    CHECK(document.symbol == "S/PV.9907");
    CHECK(document.date.year == 2033);
    CHECK(document.record.agenda == Lines{"1. Adoption of the agenda.",
                                          "2. Letter dated 2 April 2033 from the representative of "
                                          "Mali (S/99702)."});
    CHECK(turns(document) == Lines{"Mr. HOLM|SWE|cover|presidency|en",
                                   "Mr. KEITA|MLI|heading|member|fr",
                                   "Mr. HOLM|SWE|cover|presidency|en"});
}

TEST_CASE("paragraphs in lines of their own are not parted, whatever speakers they quote")
{
    std::string words;
    for (int i = 0; i < 3; ++i) {
        words += "The President: I was told what was said there. " + std::string(700, 'x') +
                 ". The President: so it began.\n\n";
    }
    const auto document = meeting(words);
    CHECK(document.record.turns.size() == 3);
    CHECK(document.source.origins.empty());
}

TEST_CASE("short paragraphs run on too where the opening does")
{
    const auto document = parsed(R"(Security Council

9952nd meeting Monday, 6 June 2033, 7.15 p.m. New York

President: Mrs. Holm . . . (Sweden)

The meeting was called to order at 7.15 p.m. Adoption of the agenda The agenda was adopted. The ford The President: We begin.

Mr. Sorel (Chad): The vote took place in good order. The President: I thank him. The meeting rose at 7.50 p.m.
)");
    CHECK(turns(document) == Lines{"Mrs. Holm|SWE|cover|presidency|en",
                                   "Mr. Sorel|TCD|heading|member|en",
                                   "Mrs. Holm|SWE|cover|presidency|en"});
    CHECK(events(document) == Lines{"opened@0 19:15", "agenda-adopted@0", "adjourned@3 19:50"});
    CHECK(document.record.agenda == Lines{"The ford"});
}

TEST_CASE("a Russian cover labels the President as its headings do, in one line too")
{
    const auto document = parsed(
        "Совет Безопасности Восемьдесят восьмой год 9952-е заседание Понедельник, 6 июня 2033 "
        "года, "
        "10 ч. 00 м. Нью-Йорк Председатель: г-жа Хольм (Швеция) Члены: Франция г-н Арно Чад г-н "
        "Сорель "
        "Положение на переправе Заседание открывается в 10 ч. 05 м. Утверждение повестки дня "
        "Повестка "
        "дня утверждается. Положение на переправе Председатель: Переправа открыта. Г-н Арно "
        "(Франция) "
        "(говорит по-французски): Мы это видели, и мы благодарим лоцманов, которые были там все "
        "три дня. "
        "Г-н Сорель (Чад) (говорит по-французски): Мы тоже. Председатель: Заседание закрывается. "
        "Заседание закрывается в 10 ч. 30 м.\n");
    CHECK(turns(document) == Lines{"г-жа Хольм|SWE|cover|presidency|ru",
                                   "Г-н Арно|FRA|heading|member|fr",
                                   "Г-н Сорель|TCD|heading|member|fr",
                                   "г-жа Хольм|SWE|cover|presidency|ru"});
    CHECK(events(document) == Lines{"opened@0 10:05", "agenda-adopted@0", "adjourned@4 10:30"});
    REQUIRE(document.record.attendance.size() == 2);
    CHECK(document.record.attendance[1].speaker == "г-н Сорель");
    CHECK(document.symbol == "S/PV.9952");
}

TEST_CASE("titles may be glued to what follows them")
{
    const auto document = parsed(R"(JPEG - 33.7 kb

The meeting was called to order at 10.10 a.m.

Adoption of the agenda The agenda was adopted.

The situation at the ford The President: In accordance with rule 37 of the Council’s provisional rules of procedure, I invite the representative of Fiji to participate in this meeting.

I now give the floor to Ms. Osei.

Ms. Osei: The boats are here.

Mr. Sorel (Chad) (spoke in French): We have seen them.

The meeting rose at 11 a.m.
)");
    CHECK(turns(document) == Lines{"The President||unknown|presidency|en",
                                   "Ms. Osei||unknown|guest|en",
                                   "Mr. Sorel|TCD|heading|member|fr"});
    CHECK(events(document) ==
          Lines{"opened@0 10:10", "agenda-adopted@0", "invited@1", "adjourned@3 11:00"});
    CHECK(document.record.agenda == Lines{"The situation at the ford"});
}
