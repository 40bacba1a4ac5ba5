#include "parser/error.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;
using Lines = std::vector<std::string>;

constexpr std::array founds{"heading", "cover", "invitation", "capacity", "floor", "unknown"};
constexpr std::array roles{"presidency", "member", "invited", "guest"};
constexpr std::array capacities{"presidency", "national", "organisation"};
constexpr std::array kinds{"opened",
                           "agenda-adopted",
                           "invited",
                           "vote",
                           "adopted",
                           "silence",
                           "suspended",
                           "resumed",
                           "adjourned",
                           "decided",
                           "seated",
                           "note"};
constexpr std::array classes{
    "cover", "furniture", "heading", "speech", "event", "vote", "note", "blank"};

/// "Mr. Sorel|TCD|heading|member|fr".
Lines turns(const Document& document)
{
    Lines lines;
    for (const auto& turn : document.record.turns) {
        CHECK(turn.number == static_cast<int>(lines.size()) + 1);
        lines.push_back(fmt::format("{}|{}|{}|{}|{}",
                                    turn.speaker,
                                    turn.delegation,
                                    founds.at(static_cast<std::size_t>(turn.found)),
                                    roles.at(static_cast<std::size_t>(turn.role)),
                                    turn.spoken));
    }
    return lines;
}

/// "vote@3", with its hour where it has one; the number is the turn it stands in or follows.
Lines events(const Document& document)
{
    Lines lines;
    for (const auto& event : document.record.events) {
        lines.push_back(fmt::format(
            "{}@{}{}",
            kinds.at(static_cast<std::size_t>(event.kind)),
            event.turn,
            event.time ? fmt::format(" {:02}:{:02}", event.time->hour, event.time->minute) : ""));
    }
    return lines;
}

/// "national SWE: We sent ..."; what the part holds of the source.
Lines parts(const Document& document, std::size_t turn)
{
    Lines lines;
    for (const auto& part : document.record.turns.at(turn - 1).parts) {
        std::string words(document.source.of(part.span));
        words = words.substr(words.find_first_not_of(" \n"));
        lines.push_back(fmt::format("{} {}: {}",
                                    capacities.at(static_cast<std::size_t>(part.capacity)),
                                    part.delegation,
                                    words.substr(0, words.find('\n'))));
    }
    return lines;
}

Lines paragraphs(const Document& document, std::size_t turn)
{
    Lines lines;
    for (const auto& paragraph : document.record.turns.at(turn - 1).paragraphs) {
        lines.push_back((paragraph.quotation ? "> " : "") +
                        std::string(document.text_of(paragraph)));
    }
    return lines;
}

/// What is told of a document, for comparing two readings of it.
std::string all_of(const Document& document)
{
    std::string out = fmt::format("{} {} {}-{}-{}\n",
                                  document.symbol,
                                  document.language,
                                  document.date.year,
                                  document.date.month,
                                  document.date.day) +
                      document.prepared;
    for (const auto& lines : {turns(document), events(document)}) {
        for (const auto& line : lines) {
            out += '\n' + line;
        }
    }
    for (const auto& each : document.classes) {
        out += fmt::format("\n{} {}-{}",
                           classes.at(static_cast<std::size_t>(each.text_class)),
                           each.span.begin,
                           each.span.end);
    }
    for (const auto& each : document.problems) {
        out += fmt::format(
            "\n{}:{} {} {} {}", each.line, each.code, each.message, each.advice, each.notice);
    }
    return out;
}

/// The source's text of one class, pieces parted by bars.
std::string text_of_class(const Document& document, TextClass text_class)
{
    std::string out;
    for (const auto& each : document.classes) {
        if (each.text_class == text_class) {
            out += std::string(document.source.of(each.span)) + '|';
        }
    }
    return out;
}

}  // namespace

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

TEST_CASE("a speaker's paragraphs, quotations and languages")
{
    const auto document = parsed(std::string(cover) + std::string(body));
    CHECK(paragraphs(document, 4) == Lines{"We thank the envoy for her words.",
                                           "We shall rebuild the bridge.",
                                           "> “The river gives, the river takes.”"});
    const auto& turn = document.record.turns[3];
    REQUIRE(turn.switches.size() == 1);
    CHECK(turn.switches[0].language == "en");
    CHECK(document.source.of(turn.switches[0].span) == "(spoke in English)");
    CHECK(document.source.of(turn.heading.span) == "Mr. Sorel (Chad) (spoke in French):");
    CHECK(turn.heading.honorific == "Mr.");
    CHECK(turn.heading.name == "Sorel");
    CHECK(turn.heading.country == "Chad");
    CHECK(document.source.of(turn.span).starts_with("Mr. Sorel (Chad)"));
    CHECK(document.source.of(turn.span).ends_with("river takes.”"));
}

TEST_CASE("the President speaks for a State in between")
{
    const auto document = parsed(std::string(cover) + std::string(body));
    CHECK(parts(document, 5) ==
          Lines{"national SWE: I shall now make a statement in my capacity as the representative "
                "of Sweden.",
                "presidency SWE: I now resume my functions as President of the Council."});
    CHECK(parts(document, 4) == Lines{"national TCD: We thank the envoy for her words."});
    CHECK(parts(document, 2) == Lines{"organisation UN: The river took the bridge in the night."});
}

TEST_CASE("the President may tell in few words in what capacity the statement is made")
{
    const auto document = meeting("The President: We begin.\n\n"
                                  "I shall make a statement in a national capacity.\n\n"
                                  "I now resume my functions.");
    CHECK(parts(document, 1) ==
          Lines{"presidency SWE: We begin.",
                "national SWE: I shall make a statement in a national capacity.",
                "presidency SWE: I now resume my functions."});
}

TEST_CASE("a delegation is found by the first of six ways that tells it")
{
    const auto document = meeting(
        R"(The President: In accordance with rule 39 of the Council’s provisional rules of procedure, I invite Ms. Ada Abara, Special Envoy of the Secretary-General for the Lakes, to participate in this meeting.

I give the floor to the representative of Chad.

Mr. Sorel (Chad): We met.

Mr. Otieno: So did we.

Ms. Abara: And I.

Mr. Kovacs: I speak in my capacity as Chair of the Committee established pursuant to resolution 1591 (2005).

The President: I now give the floor to the representative of Yemen.

Mr. Saleh: We did not meet.

Mr. Nemo: Nobody knows me.

Mr. Saleh: I know him.

Mr. Nemo (Syldavia): I have a country now.
)");
    CHECK(turns(document) == Lines{"Ms. Lindqvist|SWE|cover|presidency|en",
                                   "Mr. Sorel|TCD|heading|member|en",
                                   "Mr. Otieno|KEN|cover|member|en",
                                   "Ms. Abara|UN|invitation|guest|en",
                                   "Mr. Kovacs|1591 Committee|capacity|guest|en",
                                   "Ms. Lindqvist|SWE|cover|presidency|en",
                                   "Mr. Saleh|YEM|floor|guest|en",
                                   "Mr. Nemo||unknown|guest|en",
                                   "Mr. Saleh|YEM|floor|guest|en",
                                   "Mr. Nemo||unknown|guest|en"});
    CHECK(document.record.turns[3].function ==
          "Special Envoy of the Secretary-General for the Lakes");
}

TEST_CASE("without a cover the President's own words tell who presides")
{
    const auto document = parsed(R"(The meeting was called to order at 10 a.m.

The President: We begin with the bridge and with what the water left of it.

I shall now make a statement in my capacity as the representative of Sweden.

We sent stone.

The meeting rose at 11 a.m.
)");
    CHECK(turns(document) == Lines{"The President|SWE|capacity|presidency|en"});
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

TEST_CASE("several Presidents of one meeting are all on the cover")
{
    auto text = std::string(cover) + std::string(body);
    const std::string_view first = "Ms. Lindqvist . . . . . . . . . . (Sweden)\n";
    text.insert(text.find(first) + first.size(), "later: Mr. Holm . . . . . . . . . . (Sweden)\n");
    const auto document = parsed(text);
    CHECK(document.record.presidency.speaker == "Ms. Lindqvist / later: Mr. Holm");
    CHECK(document.record.presidency.delegation == "SWE");
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

TEST_CASE("every character has its class")
{
    const auto document = parsed(std::string(cover) + std::string(body));
    CHECK(text_of_class(document, TextClass::cover)
              .starts_with("United Nations S/PV.90110\n|Security Council\n"));
    CHECK(text_of_class(document, TextClass::vote)
              .starts_with("A vote was taken by show of hands.\n|In favour:\n"));
    CHECK(text_of_class(document, TextClass::note) == "(spoke in English)\n|");
    CHECK(text_of_class(document, TextClass::event) ==
          "The meeting was called to order at 10.05 a.m.\n|Adoption of the agenda\n|The agenda was "
          "adopted.\n|The "
          "members of the Council observed a minute of silence.\n|The meeting was suspended at "
          "1.05 p.m. and resumed "
          "at 3 p.m.\n|The meeting rose at 3.10 p.m.\n|");
    CHECK(text_of_class(document, TextClass::furniture).empty());
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

TEST_CASE("two readings of one text are equal")
{
    const auto text = std::string(cover) + std::string(body);
    CHECK(all_of(parsed(text)) == all_of(parsed(text)));
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

TEST_CASE("whatever happens to a record, its classes part its text without holes")
{
    const std::string original = std::string(cover) + std::string(body);
    const std::vector<std::string> pieces{"\n",
                                          "\n\n",
                                          " ",
                                          "  ",
                                          "\t",
                                          ":",
                                          "(",
                                          ")",
                                          "\f",
                                          "\u00A0",
                                          "24-15339 2/4\n",
                                          "S/PV.90110\n",
                                          "The President: ",
                                          "Against:\n",
                                          "(spoke in French) ",
                                          "é",
                                          "-\n",
                                          "A vote was taken by show of hands.\n",
                                          "The meeting rose at 9 p.m.\n",
                                          "**",
                                          "’",
                                          "'",
                                          "\uFB01",
                                          "Mr. Dahl (Norway): "};
    int read = 0;
    CHECK(rc::check([&] {
        std::string text = original;
        const auto edits = *rc::gen::inRange(0, 12);
        for (int i = 0; i < edits; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
            const auto size = *rc::gen::inRange<std::size_t>(0, 60);
            text.replace(at,
                         *rc::gen::elementOf(std::vector<std::size_t>{0, 1, size}),
                         *rc::gen::elementOf(pieces));
        }
        Document document;
        try {
            document = parsed(text);
        }
        catch (const horseshoe::InputError&) {
            return;  // nobody speaks any more
        }
        ++read;
        const auto size = static_cast<std::uint32_t>(document.source.text.size());
        std::uint32_t next = 0;
        for (const auto& each : document.classes) {
            RC_ASSERT(each.span.begin == next);
            RC_ASSERT(each.span.end > next);
            next = each.span.end;
        }
        RC_ASSERT(next == size);
        std::uint32_t last = 0;
        for (const auto& turn : document.record.turns) {
            RC_ASSERT(turn.span.begin >= last);
            RC_ASSERT(turn.span.end <= size);
            last = turn.span.begin;
            RC_ASSERT(!turn.parts.empty());
            RC_ASSERT(turn.parts.front().span.begin == turn.heading.span.end);
            RC_ASSERT(turn.parts.back().span.end == turn.span.end);
            for (const auto& paragraph : turn.paragraphs) {
                RC_ASSERT(paragraph.span.begin >= turn.heading.span.end);
                RC_ASSERT(paragraph.span.end <= turn.span.end);
                RC_ASSERT(paragraph.end <= document.prepared.size());
            }
        }
    }));
    CHECK(read > 50);
}
