#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;
using Lines = std::vector<std::string>;

/// "code (the words of its line): message; advice", "?" before a notice.
Lines problems(const Document& document)
{
    Lines lines;
    for (const auto& each : document.problems) {
        const auto where =
            each.line == 0
                ? "all"
                : std::string(document.source.of(document.source.lines.at(each.line - 1)))
                      .substr(0, 24);
        lines.push_back(fmt::format("{}{} ({}): {}; {}",
                                    each.notice ? "?" : "",
                                    each.code,
                                    where,
                                    each.message,
                                    each.advice));
    }
    return lines;
}

/// The problems of a meeting with a cover, an opening and an end.
Lines told_of(std::string_view words)
{
    return problems(meeting(words));
}

constexpr std::string_view vote =
    "The President: I put the draft resolution contained in document S/2033/81 to the "
    "vote.\n\nA vote was taken by show of hands.\n\n";
constexpr std::string_view fourteen =
    "Chad, China, France, Ghana, Japan, Kenya, Malta, Norway, Peru, Sweden, Togo, "
    "United Kingdom, United States of America, Russian Federation";

}  // namespace

TEST_CASE("an ordinary meeting has no problems")
{
    CHECK(told_of("The President: I give the floor to the representative of Chad.\n\nMr. Sorel "
                  "(Chad): We met.") == Lines{});
}

TEST_CASE("who has the floor says something")
{
    CHECK(told_of("The President: We begin.\n\nMr. Sorel (Chad):\n\nThe President: We end.") ==
          Lines{"empty-turn (Mr. Sorel (Chad):): Mr. Sorel has the floor and says nothing; kept as "
                "an empty turn"});
}

TEST_CASE("a speaker of whom nothing is known is told once")
{
    CHECK(told_of("The President: We begin.\n\nMr. Nemo: I speak.\n\nThe President: So you "
                  "do.\n\nMr. Nemo: Still.") ==
          Lines{"unknown-delegation (Mr. Nemo: I speak.): nothing here tells for whom Mr. Nemo "
                "speaks; the turn has no "
                "delegation"});
    CHECK(told_of("The President: We begin.\n\nMr. Nemo (Syldavia): I speak.") ==
          Lines{"unknown-country (Mr. Nemo (Syldavia): I s): \"Syldavia\" is no delegation that is "
                "known; the turn has "
                "no delegation; parser/language/delegations.tsv takes new names"});
}

TEST_CASE("an invited guest of no known body is worth a notice")
{
    CHECK(told_of("The President: In accordance with rule 39 of the Council’s provisional rules of "
                  "procedure, I invite "
                  "Ms. Ada Abara, Director of the Bridge Museum, to participate in this "
                  "meeting.\n\nMs. Abara: I speak.") ==
          Lines{"?other-delegation (Ms. Abara: I speak.): Ms. Abara speaks for none of the "
                "delegations that are known: "
                "Director of the Bridge Museum; the turn has no delegation"});
}

TEST_CASE("the floor goes to whom it was given")
{
    CHECK(told_of("The President: I give the floor to the representative of Peru.\n\nMr. Sorel "
                  "(Chad): We met.") == Lines{"floor (Mr. Sorel (Chad): We met): the floor was "
                                              "given to \"the representative of Peru.\", but Mr. "
                                              "Sorel speaks; the heading was believed"});
    CHECK(told_of("The President: I give the floor to those members of the Council who wish to "
                  "speak.\n\nMr. Sorel "
                  "(Chad): We met.") == Lines{});
}

TEST_CASE("States that speak are members or invited, and those invited speak")
{
    CHECK(told_of("The President: We begin.\n\nMr. Saleh (Yemen): We met.\n\nMr. Saleh (Yemen): "
                  "Again.") == Lines{"not-invited (Mr. Saleh (Yemen): We me): Mr. Saleh speaks for "
                                     "Yemen, which is neither a member nor "
                                     "invited; taken as invited"});
    CHECK(told_of("The President: In accordance with rule 37 of the Council’s provisional rules of "
                  "procedure, I invite "
                  "the representative of Tonga to participate in this meeting.") ==
          Lines{"?silent-guest (all): Tonga was invited and does not speak; nothing was changed"});
}

TEST_CASE("tallies equal their lists, and the lists hold the Council")
{
    CHECK(told_of(std::string(vote) + "In favour:\n" + std::string(fourteen) +
                  "\n\nAgainst:\nNone\n\nAbstaining:\nUruguay\n\nThe President: There were 13 "
                  "votes in favour, none "
                  "against and 2 abstentions. The draft resolution has been adopted as resolution "
                  "3301 (2033).") == Lines{"vote-tally (A vote was taken by show): the President "
                                           "announces 13 in favour, the list has 14; both are "
                                           "kept",
                                           "vote-tally (A vote was taken by show): the President "
                                           "announces 2 abstaining, the list has 1; both are "
                                           "kept"});
    CHECK(told_of(std::string(vote) + "In favour:\n" + std::string(fourteen) +
                  "\n\nAgainst:\nNone\n\nThe President: There were 14 votes in favour and none "
                  "against. The draft "
                  "resolution has been adopted as resolution 3301 (2033).") ==
          Lines{"vote-total (A vote was taken by show): 14 delegations are listed in a vote of the "
                "15 members; the lists "
                "are kept as they are"});
    CHECK(told_of(std::string(vote) + "In favour:\n" + std::string(fourteen) +
                  ", Syldavia, Uruguay\n\nThe President: There were 15 votes in favour. The draft "
                  "resolution has been "
                  "adopted.") == Lines{"vote-name (Chad, China, France, Gha): \"Syldavia\" in a "
                                       "list of votes is no delegation that is known; "
                                       "left out of the list"});
}

TEST_CASE("a vote has an outcome, and lists")
{
    CHECK(told_of(std::string(vote) + "In favour:\n" + std::string(fourteen) +
                  ", Uruguay\n\nThe President: We go on.") ==
          Lines{"vote-outcome (A vote was taken by show): nothing here tells how the vote ended; "
                "its outcome is left "
                "open"});
    CHECK(told_of(std::string(vote) +
                  "The President: There were 15 votes in favour. The draft resolution has been "
                  "adopted as resolution 3301 (2033).") ==
          Lines{"?vote-lists (A vote was taken by show): the vote comes without lists of who voted "
                "how; only its tallies "
                "are kept"});
}

TEST_CASE("a record begins and ends")
{
    const auto opening = std::string(cover) + "The meeting was called to order at 10 a.m.\n\n";
    CHECK(problems(parsed(opening + "The President: We begin.\n")) ==
          Lines{"no-end (all): the meeting is called to order, but does not rise; what there is "
                "was kept; the file may "
                "be cut off"});
    CHECK(problems(parsed(opening + "The President: We begin with the bridge and the\n")) ==
          Lines{"cut-off (The President: We begin ): the record ends in the middle of Ms. "
                "Lindqvist’s speech; what there "
                "is was kept"});
    CHECK(problems(parsed(std::string(cover) +
                          "The President: We begin.\n\nMr. Sorel (Chad): We end.\n")) ==
          Lines{"?excerpt (all): neither the beginning nor the end of the meeting is here; read as "
                "an excerpt"});
    CHECK(problems(parsed(opening + "The President: We begin.\n\nThe meeting rose at 9 a.m.\n")) ==
          Lines{"hours (all): the meeting ends before it begins; both hours are kept"});
    CHECK(problems(
              parsed(opening + "The President: We begin.\n\nThe meeting rose at 12.30 a.m.\n")) ==
          Lines{});
}

TEST_CASE("the pages agree with the cover")
{
    const auto body_with = [](std::string_view header) {
        return std::string(cover) +
               "The meeting was called to order at 10 a.m.\n\nThe President: We begin with the "
               "bridge\n" +
               std::string(header) + "\nand the river.\n\nThe meeting rose at 11 a.m.\n";
    };
    CHECK(problems(parsed(body_with("05/05/2033 Winter S/PV.90110"))) == Lines{});
    CHECK(problems(parsed(body_with("05/05/2033 Winter S/PV.90111"))) ==
          Lines{"symbol (all): the pages name S/PV.90111, the cover S/PV.90110; the cover was "
                "believed"});
    CHECK(
        problems(parsed(body_with("06/05/2033 Winter S/PV.90110"))) ==
        Lines{"?date (all): the pages and the cover give different dates; the cover was believed"});
}

TEST_CASE("a record without its cover may lack symbol and presidency")
{
    CHECK(problems(parsed(
              "The meeting was called to order at 10 a.m.\n\nThe President: We begin with the "
              "bridge.\n\nThe President: And the river, which is still with us.\n\nThe meeting "
              "rose at 11 "
              "a.m.\n")) == Lines{"?no-symbol (all): nothing here names the record’s symbol; the "
                                  "file’s name serves instead",
                                  "?unknown-presidency (The President: We begin ): nothing here "
                                  "tells which delegation presides; its turns "
                                  "have no delegation"});
}

TEST_CASE("speech that no heading goes before belongs to nobody")
{
    CHECK(problems(parsed(std::string(cover) +
                          "The meeting was called to order at 10 a.m.\n\nThe river rose in the "
                          "night.\n\nThe President: We begin.\n\nThe meeting rose at 11 a.m.\n")) ==
          Lines{"stray-text (The river rose in the ni): this belongs to no speaker: \"The river "
                "rose in the night.\"; "
                "kept as a note, not as speech"});
}

TEST_CASE("the communiqué of a closed meeting is a record without speeches")
{
    const auto document =
        parsed(std::string(cover) + "Official communiqué of the 90110th (closed) meeting of the "
                                    "Security Council\n\nThe members of the Council and Ms. Abara "
                                    "had an exchange of views.\n");
    CHECK(document.record.turns.empty());
    CHECK(document.symbol == "S/PV.90110");
    CHECK(problems(document) == Lines{"?closed-meeting (all): the official communiqué of a closed "
                                      "meeting: it holds no speeches; only its cover "
                                      "was read"});
}
