#include "parser/error.hpp"
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

std::string refusal(const std::string& text)
{
    try {
        parsed(text);
    }
    catch (const horseshoe::InputError& error) {
        return error.what();
    }
    return {};
}

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

TEST_CASE("where columns run into each other, nobody's words are told for another's")
{
    const auto said =
        "the columns of its pages run into each other, line by line: nothing tells who "
        "says what; give the PDF, or a text that keeps the columns apart";
    CHECK(refusal(
              "Security Council Provisional\n9952nd meeting\nMonday, 6 June 2033, 9.30 p.m.\n"
              "The meeting was called to order at 9.35 p.m. Ms. Osei: Earlier today, those at the "
              "ford\nhave told us that they saw\nAdoption of the agenda forty boats on the other "
              "side.\nThe agenda was adopted. Also today, the pilots declared a\nThe President: I "
              "invite them. state of emergency on the river\n") == said);
    CHECK(
        refusal(
            "S/PV.9952 Security Council 9952nd meeting President: Mr. Holm (Sweden) The meeting "
            "was called to order at 3.10 p.m. Mr. Arnaud (France): As we are working very closely "
            "on this, I would like to Adoption of the agenda express my support for what was said "
            "by our colleague and say that we also object to The President: I give the floor to "
            "those members of the item that you just read out, the Council who wish to speak. "
            "Mr. President. Mr. Stark (United Kingdom): We have seen the boats, and so has "
            "Mr. Sorel (Chad): the office of the pilots, which has its seat on the other side of "
            "the river, and which told us so.\n") == said);
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

TEST_CASE("labels of the cover behind a speaker, and numbers that fall, tell of mixed columns")
{
    CHECK(
        refusal("9908th MEETING Held in New York on Tuesday, 10 May 2033, at 3 p.m. President: "
                "Mr. HOLM (Sweden). 2. The PRESIDENT: The representatives of Fiji and Nepal "
                "Present: The representatives of the following States: have asked the President to "
                "Chad, Sweden, Mali and Peru. invite them. Provisional "
                "agenda (S/Agenda/9908) 3. The PRESIDENT: The first speaker is the representative "
                "of Fiji. 4. Mr. RANA (Fiji): We thank you. 1. The PRESIDENT: Before I begin, "
                "The ford, which we have before us, I should like to thank all those who led us "
                "is deep, and so is our concern for over it in the month that has gone by now and "
                "the pilots.\n")
            .starts_with("the columns of its pages run into each other"));
}

namespace {

std::string many_words()
{
    std::string words;
    for (int i = 0; i < 8; ++i) {
        words += "We have seen the boats that came over the ford in these weeks, and we thank the "
                 "pilots for it. ";
    }
    return words;
}

constexpr std::string_view river_cover = R"(United Nations S/PV.9952

Security Council

9952nd meeting
Monday, 6 June 2033, 11.30 a.m.
New York

President: Mrs. Holm . . . (Sweden)

Members: Chad . . . Mr. Sorel
France . . . Mr. Arnaud

Agenda

The ford

)";

}  // namespace

TEST_CASE("a speech in a line of its own may quote speakers and labels")
{
    const auto long_words = many_words();
    const auto document =
        parsed(std::string(river_cover) +
               "The meeting was called to order at 11.40 a.m.\n\nThe President: We begin.\n\n"
               "Mr. Sorel (Chad): " +
               long_words +
               "I recall the words used here by Mr. Arnaud (France): the ford is open. And those "
               "used by the President: we wait. Present: the pilots. I ask, as did Mr. Arnaud "
               "(France): who pays? " +
               long_words + "\n\nMr. Arnaud (France): " + long_words +
               "\n\nThe meeting rose at 12.25 p.m.\n");
    CHECK(turns(document) == Lines{"Mrs. Holm|SWE|cover|presidency|en",
                                   "Mr. Sorel|TCD|heading|member|en",
                                   "Mr. Arnaud|FRA|heading|member|en"});
}

TEST_CASE("meetings whose paragraphs are numbered follow each other in a file")
{
    std::string file;
    for (const std::string number : {"9907", "9908", "9909"}) {
        file += number +
                "th MEETING\nSECURITY COUNCIL\nHeld in New York, on Wednesday, 4 May 2033, "
                "at 1 p.m.\n\nPresident: Mr. HOLM (Sweden).\n\nPresent: The "
                "representatives of the following States: Chad, Sweden, Mali.\n\n";
        file += "1. The PRESIDENT: " + many_words() + "\n\n2. Mr. KEITA (Mali): " + many_words() +
                "\n\nThe meeting rose at 2.10 p.m.\n\n";
    }
    CHECK(parsed(file).record.turns.size() == 6);
}

TEST_CASE("one title that is glued to its formula does not part quotations")
{
    const auto document =
        parsed(std::string(river_cover) + R"(The meeting was called to order at 11.40 a.m.

Adoption of the agenda The agenda was adopted.

The President: We begin.

Mr. Sorel (Chad): We have with us what was said by Mr. Arnaud (France): the ford is open.

Mr. Arnaud (France): We answer what was asked by Mr. Sorel (Chad): who pays?

The meeting rose at 12.25 p.m.
)");
    CHECK(turns(document) == Lines{"Mrs. Holm|SWE|cover|presidency|en",
                                   "Mr. Sorel|TCD|heading|member|en",
                                   "Mr. Arnaud|FRA|heading|member|en"});
}

TEST_CASE("the contents of a report that a letter encloses are no mixed columns")
{
    const auto document = parsed(
        R"(Letter dated 3 June 2033 from the Permanent Representative of Chad to the United Nations addressed to the President of the Security Council

I have the honour to transmit herewith the report of the conference of the river (see annex).

(Signed) Paul Sorel

Annex

Report of the conference of the river

Opening of the conference
Adoption of the agenda and programme of work
Election of officers

Adoption of the agenda and programme of work

The conference adopted its agenda.
)");
    CHECK(document.kind == Kind::letter);
}
