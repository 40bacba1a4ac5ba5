#include "parser/error.hpp"
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

TEST_CASE("the cover tells symbol, date, place, presidency, members and agenda")
{
    const auto document = meeting("The President: We begin.");
    const auto& record = document.record;
    CHECK(document.kind == Kind::record);
    CHECK(document.symbol == "S/PV.90110");
    CHECK(document.language == "en");
    CHECK(document.date == Date{2033, 5, 5});
    CHECK(record.meeting == 90110);
    CHECK(record.resumption == 0);
    CHECK(record.session_year == "Eighty-eighth year");
    CHECK(record.place == "New York");
    CHECK(record.opened == Time{10, 0});
    CHECK(record.closed == Time{11, 0});
    CHECK(record.presidency.speaker == "Ms. Lindqvist");
    CHECK(record.presidency.delegation == "SWE");
    CHECK(record.agenda == Lines{"Winter on the river", "Report on the bridge (S/2033/77)"});
    Lines members;
    for (const auto& each : record.attendance) {
        CHECK(each.role == Role::member);
        members.push_back(each.delegation + ' ' + each.speaker);
    }
    CHECK(members == Lines{"TCD Mr. Sorel",
                           "CHN Mr. Fan",
                           "FRA Mrs. Arnaud",
                           "GHA Mr. Mensah",
                           "JPN Ms. Hayashi",
                           "KEN Mr. Otieno",
                           "MLT Ms. Vella",
                           "NOR Mr. Dahl",
                           "PER Mr. Quispe",
                           "RUS Mr. Orlov",
                           "TGO Mr. Agbeko",
                           "GBR Dame Harriet Colefax",
                           "USA Mr. DeWitt",
                           "URY Mr. Pereyra"});
}

TEST_CASE("a whole meeting, in which nothing is odd")
{
    const auto document = parsed(std::string(cover) + std::string(body));
    CHECK(document.problems.empty());
    CHECK(turns(document) == Lines{"Ms. Lindqvist|SWE|cover|presidency|en",
                                   "Ms. Abara|UN|invitation|guest|en",
                                   "Ms. Lindqvist|SWE|cover|presidency|en",
                                   "Mr. Sorel|TCD|heading|member|fr",
                                   "Ms. Lindqvist|SWE|cover|presidency|en",
                                   "Ms. Lindqvist|SWE|cover|presidency|en",
                                   "Mr. Saleh|YEM|heading|invited|en",
                                   "Ms. Lindqvist|SWE|cover|presidency|en",
                                   "Mr. Fifita|TON|heading|invited|pt",
                                   "Ms. Lindqvist|SWE|cover|presidency|en"});
    CHECK(events(document) == Lines{"opened@0 10:05",
                                    "agenda-adopted@0",
                                    "invited@1",
                                    "invited@1",
                                    "silence@1",
                                    "vote@5",
                                    "adopted@6",
                                    "suspended@9 13:05",
                                    "resumed@9 15:00",
                                    "adjourned@10 15:10"});
    REQUIRE(document.record.sub_headings.size() == 2);
    CHECK(document.record.sub_headings[0].text == "Adoption of the agenda");
    CHECK(document.record.sub_headings[1].text == "Winter on the river");
    CHECK(document.record.sub_headings[1].before_turn == 1);
}

TEST_CASE("a turn that something interrupts goes on behind it")
{
    const auto document = parsed(std::string(cover) + std::string(body));
    CHECK(paragraphs(document, 1).size() == 3);
    CHECK(paragraphs(document, 1).back() == "I now give the floor to Ms. Abara.");
    CHECK(document.record.turns[0].span.end > document.record.events[4].span.end);
}

TEST_CASE("the symbol of a resumption, from the cover or from the pages")
{
    auto text = std::string(cover) + std::string(body);
    text.replace(text.find("S/PV.90110"), 10, "S/PV.90110 (Resumption 1)");
    CHECK(parsed(text).symbol == "S/PV.90110 (Resumption 1)");
    CHECK(parsed(text).record.resumption == 1);
    const auto bare = parsed(
        "05/05/2033 Winter S/PV.90110 (Resumption 2)\nThe meeting resumed at 3 p.m.\n\nThe "
        "President: We go on with the bridge and the river.\n\nThe meeting rose at 4 p.m.\n");
    CHECK(bare.symbol == "S/PV.90110 (Resumption 2)");
    CHECK(bare.record.meeting == 90110);
    CHECK(bare.date == Date{2033, 5, 5});
    CHECK(bare.record.opened == Time{15, 0});
}

TEST_CASE("pages and lines of turns, and furniture within them")
{
    const auto document = parsed("The meeting was called to order at 10 a.m.\n\nThe President: We "
                                 "begin with the bridge and\n24-15339 "
                                 "2/3\n05/05/2033 Winter S/PV.90110\nthe river.\n\nMr. Sorel "
                                 "(Chad): We end.\n\nThe meeting rose at 11 "
                                 "a.m.\n");
    REQUIRE(document.record.turns.size() == 2);
    CHECK(document.record.turns[0].line == 3);
    CHECK(document.record.turns[0].first_page == 2);
    CHECK(document.record.turns[0].last_page == 3);
    CHECK(document.record.turns[1].line == 8);
    CHECK(document.record.turns[1].first_page == 3);
    CHECK(paragraphs(document, 1) == Lines{"We begin with the bridge and the river."});
    CHECK(text_of_class(document, TextClass::furniture) ==
          "24-15339 2/3\n05/05/2033 Winter S/PV.90110\n|");
}

TEST_CASE("paragraphs may be set in with tabs or no-break spaces")
{
    for (const std::string_view indent : {"\t", "\u00A0", "\u00A0\u00A0 "}) {
        std::string text;
        for (const std::string_view line : {"The meeting was called to order at 10 a.m.",
                                            "The President: We begin.",
                                            "Mr. Sorel (Chad): We end.",
                                            "The meeting rose at 11 a.m."}) {
            text += std::string(indent) + std::string(line) + "\n\n";
        }
        CAPTURE(text);
        const auto document = parsed(text);
        CHECK(turns(document) ==
              Lines{"The President||unknown|presidency|en", "Mr. Sorel|TCD|heading|member|en"});
        CHECK(events(document) == Lines{"opened@0 10:00", "adjourned@2 11:00"});
    }
}

TEST_CASE("a record in French")
{
    const auto document = parsed(R"(La séance est ouverte à 10 h 5.

Adoption de l’ordre du jour

L’ordre du jour est adopté.

La Présidente (parle en anglais) : Je donne maintenant la parole au représentant du Tchad.

M. Sorel (Tchad) : Le pont n’est plus.

(l’orateur poursuit en anglais)

Nous en ferons un autre.

La Présidente (parle en anglais) : Je vais maintenant faire une déclaration en ma qualité de représentante de la Suède.

Nous avons envoyé des pierres.

Je reprends à présent mes fonctions de Présidente du Conseil.

La séance est levée à 11 h 30.
)");
    CHECK(turns(document) == Lines{"La Présidente|SWE|capacity|presidency|en",
                                   "M. Sorel|TCD|heading|member|fr",
                                   "La Présidente|SWE|capacity|presidency|en"});
    CHECK(events(document) == Lines{"opened@0 10:05", "agenda-adopted@0", "adjourned@3 11:30"});
    CHECK(document.record.turns[1].switches.at(0).language == "en");
    CHECK(parts(document, 3) ==
          Lines{"national SWE: Je vais maintenant faire une déclaration en ma qualité de "
                "représentante de la Suède.",
                "presidency SWE: Je reprends à présent mes fonctions de Présidente du Conseil."});
}

TEST_CASE("what is neither record nor letter is refused, and so is a language without its table")
{
    CHECK_THROWS_WITH_AS(
        parsed("The river rose in the night, and it took the bridge of the town with it.\n"),
        "this is neither a record of a meeting nor a letter: nobody speaks in it, and it has no "
        "title "
        "of a letter",
        horseshoe::InputError);
}

TEST_CASE("a record of short turns is broken into lines all the same")
{
    std::string words = "The President: We begin.\n";
    for (int i = 0; i < 10; ++i) {
        words += "Mr. Sorel (Chad): We came over the river in boats of the\nMinistry of Bridges.\n"
                 "The President: I thank him.\nMr. Dahl (Norway): So did we.\n"
                 "The President: I thank him too.\n";
    }
    const auto document = meeting(words);
    REQUIRE(document.record.turns.size() == 41);
    for (const auto& turn : document.record.turns) {
        CHECK(turn.paragraphs.size() == 1);
    }
}
