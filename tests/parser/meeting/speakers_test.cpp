#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

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

TEST_CASE("a cover that tells no more than the meeting and its day")
{
    const auto by_number = parsed(R"(2634th MEETING

Held in New York, on Friday, 13 December 1985, at 3 p.m.

The meeting was called to order at 3 p.m.

Mr. VAEA (Tonga): The ferry has not come back.

The meeting rose at 5 p.m.
)");
    CHECK(by_number.date == Date{1985, 12, 13});
    CHECK(by_number.record.meeting == 2634);
    CHECK(by_number.record.place == "New York");

    const auto by_day = parsed(R"(Lundi 9 septembre 2024, à 10 heures

La séance est ouverte à 10 heures.

M. Vaea (Tonga) : Le bac n’est pas revenu.

La séance est levée à 11 heures.
)");
    CHECK(by_day.date == Date{2024, 9, 9});

    // An item of the agenda has a date too.
    const auto item = parsed(R"(The attack of 9 May 1985 on the ferry

The meeting was called to order at 3 p.m.

Mr. VAEA (Tonga): The ferry has not come back.

The meeting rose at 5 p.m.
)");
    CHECK(!item.date.known());
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

TEST_CASE("who takes the Chair presides until another does")
{
    const auto document = meeting("The President: One.\n\nMs. Strand took the Chair.\n\n"
                                  "The President: Two.\n\nMrs. Arnaud took the Chair.\n\n"
                                  "The President: Three.\n\nMr. Ortega (Uruguay), Vice-President, "
                                  "took the Chair.\n\nThe President: Four.\n\n"
                                  "The President returned to the Chair.\n\nThe President: Five.\n\n"
                                  "The Acting President: Six.");
    std::vector<std::string> presiding;
    for (const auto& turn : document.record.turns) {
        CHECK(turn.role == Role::presidency);
        presiding.push_back(turn.speaker + " " + turn.delegation);
    }
    CHECK(presiding == std::vector<std::string>{"Ms. Lindqvist SWE",
                                                "Ms. Strand SWE",
                                                "Mrs. Arnaud FRA",
                                                "Mr. Ortega URY",
                                                "Ms. Lindqvist SWE",
                                                "The Acting President SWE"});
}

TEST_CASE("several Presidents of one meeting are all on the cover")
{
    auto text = std::string(cover) + std::string(body);
    const std::string_view first = "Ms. Lindqvist . . . . . . . . . . (Sweden)\n";
    text.insert(text.find(first) + first.size(), "later: Mr. Holm . . . . . . . . . . (Sweden)\n");
    const auto document = parsed(text);
    CHECK(document.record.presidency.speaker == "Ms. Lindqvist / Mr. Holm");
    CHECK(document.record.presidency.delegation == "SWE");
    // They preside in that order.
    const auto& opening = document.record.turns.front();
    CHECK(opening.role == Role::presidency);
    CHECK(opening.speaker == "Ms. Lindqvist / Mr. Holm");
    text.insert(text.find("The meeting rose"),
                "Mr. Holm took the Chair.\n\nThe President: Done.\n\n");
    const auto passed = parsed(text);
    CHECK(passed.record.turns.front().speaker == "Ms. Lindqvist");
    CHECK(passed.record.turns.back().speaker == "Mr. Holm");
}

TEST_CASE("two Presidents of one State may stand in one line of the cover")
{
    auto text = std::string(cover) + std::string(body);
    const std::string_view first = "Ms. Lindqvist . . . . . . . . . . (Sweden)\n";
    text.replace(text.find(first),
                 first.size(),
                 "Ms. Lindqvist/Mr. Olof Holm . . . . . . . . . . (Sweden)\n");
    text.insert(text.find("The meeting rose"),
                "Mr. Holm took the Chair.\n\nThe President: Done.\n\n");
    const auto document = parsed(text);
    CHECK(document.record.presidency.speaker == "Ms. Lindqvist/Mr. Olof Holm");
    CHECK(document.record.turns.front().speaker == "Ms. Lindqvist");
    CHECK(document.record.turns.back().speaker == "Mr. Olof Holm");
    CHECK(document.record.turns.back().delegation == "SWE");
}

TEST_CASE("who presides later may be of another State, from when the Chair passes on")
{
    auto text = std::string(cover) + std::string(body);
    const std::string_view first = "Ms. Lindqvist . . . . . . . . . . (Sweden)\n";
    text.insert(text.find(first) + first.size(), "later: Mr. Olof Holm (Norway)\n");
    // Nothing tells when: no State is guessed.
    const auto untold = parsed(text);
    CHECK(untold.record.presidency.delegation == "SWE");
    CHECK(untold.record.presidency.speaker == "Ms. Lindqvist / Mr. Olof Holm (Norway)");
    CHECK(untold.record.turns.front().role == Role::presidency);
    CHECK(untold.record.turns.front().delegation.empty());
    text.insert(text.find("The meeting rose"),
                "Mr. Holm took the Chair.\n\nThe President: Done.\n\n"
                "Ms. Lindqvist (Sweden) resumed the Chair.\n\nThe President: All done.\n\n");
    const auto told = parsed(text);
    CHECK(told.record.turns.front().speaker == "Ms. Lindqvist");
    CHECK(told.record.turns.front().delegation == "SWE");
    const auto last = told.record.turns.size() - 1;
    CHECK(told.record.turns[last - 1].speaker == "Mr. Olof Holm");
    CHECK(told.record.turns[last - 1].delegation == "NOR");
    CHECK(told.record.turns[last].speaker == "Ms. Lindqvist");
    CHECK(told.record.turns[last].delegation == "SWE");
}

TEST_CASE("a turn of the President that begins in another capacity has no part before it")
{
    const auto document = meeting("The President:   I shall now make a statement in my national "
                                  "capacity.\n\nWe sent stone.");
    REQUIRE(document.record.turns.size() == 1);
    REQUIRE(document.record.turns[0].parts.size() == 1);
    CHECK(document.record.turns[0].parts[0].capacity == Capacity::national);
}

TEST_CASE("the heading itself may tell that the President speaks for a State")
{
    const auto document =
        meeting("The PRESIDENT (speaking as the representative of SWEDEN): We sent stone.\n\n"
                "Speaking as PRESIDENT, I give the floor to nobody.");
    REQUIRE(document.record.turns.size() == 1);
    const auto& turn = document.record.turns.front();
    CHECK(turn.delegation == "SWE");
    CHECK(parts(document, 1) ==
          Lines{"national SWE: We sent stone.",
                "presidency SWE: Speaking as PRESIDENT, I give the floor to nobody."});
}

TEST_CASE("a member that speaks for a body in its capacity there has that part")
{
    const auto document = meeting(
        "Mr. Sorel (Chad): I speak in my capacity as Chair of the Peacebuilding Commission.");
    REQUIRE(document.record.turns.at(0).parts.size() == 1);
    CHECK(document.record.turns[0].parts[0].capacity == Capacity::organisation);
    CHECK(document.record.turns[0].parts[0].delegation == "PBC");
}

TEST_CASE("who speaks on behalf of others speaks for its own State first")
{
    const auto document =
        meeting("Mr. Sorel (Chad, on behalf of the African Union): We met.\n\n"
                "Mr. Dahl (Norway) (on behalf of the European Union): So did we.");
    CHECK(document.record.turns.at(0).delegation == "TCD");
    CHECK(document.record.turns.at(1).delegation == "NOR");
}

TEST_CASE("the heading itself may tell who presides")
{
    const auto document =
        parsed("The President (Ms. Adeyemi of Nigeria): We begin with the ford, and "
               "with those who came over it.\n\nMr. Arnaud (France) spoke in French: "
               "We have seen the boats.\n\nThe President: I thank him.\n\nThe meeting "
               "rose at 11 a.m.\n");
    CHECK(document.record.presidency.delegation == "NGA");
    CHECK(document.record.presidency.speaker == "Ms. Adeyemi");
    CHECK(turns(document) == Lines{"The President|NGA|heading|presidency|en",
                                   "Mr. Arnaud|FRA|heading|member|fr",
                                   "The President|NGA|heading|presidency|en"});
}

TEST_CASE("the bracket of a heading may tell a function, which is the turn's")
{
    const auto document = meeting("The President: We begin.\n\n"
                                  "Ms. Abara (Special Representative of the Secretary-General for "
                                  "the Lakes): We measured.\n\n"
                                  "Mr. Sorel (Chad): We thank her.\n\n"
                                  "Mr. Ek (Permanent Observer of the African Union): We agree.\n");
    const auto& turns = document.record.turns;
    REQUIRE(turns.size() == 4);
    CHECK(turns[1].function == "Special Representative of the Secretary-General for the Lakes");
    CHECK(turns[1].delegation == "UN");
    CHECK(turns[2].function.empty());
    CHECK(turns[3].function == "Permanent Observer of the African Union");
    CHECK(turns[3].delegation == "AU");
}
