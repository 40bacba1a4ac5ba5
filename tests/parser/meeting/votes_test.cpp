#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

constexpr std::string_view put =
    "The President: I put the draft resolution contained in document S/2033/81 to the "
    "vote.\n\nA vote was taken by show of hands.\n\n";

std::string vote_of(std::string_view lists_and_result)
{
    const auto found = votes(meeting(std::string(put) + std::string(lists_and_result)));
    REQUIRE(found.size() == 1);
    return found.front();
}

}  // namespace

TEST_CASE("a vote has its draft, its lists, its tallies and its result")
{
    CHECK(vote_of("In favour:\nChad, China and the United Kingdom of Great Britain and Northern "
                  "Ireland\n\nAgainst:\nNorway\n\nAbstaining:\nRussian "
                  "Federation, United States of America\n\nNot participating in the "
                  "vote:\nPeru\n\nThe President: There "
                  "were 3 votes in favour, 1 vote against and 2 abstentions. The draft resolution "
                  "has been adopted as "
                  "resolution 3301 (2033).") ==
          "S/2033/81: TCD CHN GBR / NOR / RUS USA / PER = 3 1 2 adopted 3301 (2033)");
}

TEST_CASE("who took no part may be told behind the result")
{
    CHECK(vote_of("In favour:\nChad, Norway\n\nAgainst:\nNone\n\nAbstaining:\nPeru\n\n"
                  "The draft resolution was adopted by 2 votes to none, with 1 abstention.\n\n"
                  "Two members (China and Iraq) did not participate in the voting.\n\n"
                  "Mr. Tveiten (Norway): We thank all.") ==
          "S/2033/81: TCD NOR / - / PER / CHN IRQ = 2 0 1 adopted");
}

TEST_CASE("nothing but its own words may part the result from the lists")
{
    CHECK(vote_of(
              "In favour:   Chad, Norway\nAgainst:     Iraq\nAbstaining:  Peru, United Kingdom of "
              "Great Britain and Northern\n             Ireland\n"
              "The proposal was adopted by 2 votes to 1, with 2 abstentions.\n\n"
              "Mr. Tveiten (Norway): We thank all.") ==
          "S/2033/81: TCD NOR / IRQ / PER GBR / - = 2 1 2 adopted");
}

TEST_CASE("tallies may be words, and none")
{
    CHECK(vote_of("In favour:\nChad\n\nAgainst:\nNone\n\nAbstaining:\nNone\n\nThe President: The "
                  "draft resolution "
                  "received fifteen votes in favour, none against and no abstentions. It has been "
                  "adopted unanimously "
                  "as resolution 3301 (2033).") ==
          "S/2033/81: TCD / - / - / - = 15 0 0 adopted 3301 (2033)");
}

TEST_CASE("a short list may be joined by words")
{
    CHECK(vote_of("In favour:\nChad and Peru\n\nAgainst:\nMali and the United Kingdom\n\nThe "
                  "President: There were 2 votes in favour and 2 against. The draft resolution has "
                  "not been adopted.") == "S/2033/81: TCD PER / MLI GBR / - / - = 2 2 ? rejected");
}

TEST_CASE("a list may go over lines and pages")
{
    CHECK(vote_of("In favour:\nChad, China, France, Ghana, Japan, Kenya, Malta, Norway,\n24-15339 "
                  "2/4\nPeru, Sweden, "
                  "Togo\n\nAgainst:\nNone\n\nAbstaining:\nUruguay\n\nThe President: The draft "
                  "resolution received 11 "
                  "votes in favour, none against and 1 abstention. It has been adopted as "
                  "resolution 3301 (2033).") ==
          "S/2033/81: TCD CHN FRA GHA JPN KEN MLT NOR PER SWE TGO / - / URY / - = 11 0 1 adopted "
          "3301 (2033)");
}

TEST_CASE("a draft that fails is rejected, or vetoed where a permanent member is against it")
{
    CHECK(vote_of("In favour:\nChad, Ghana\n\nAgainst:\nPeru\n\nAbstaining:\nMalta\n\nThe "
                  "President: There were 2 votes "
                  "in favour, 1 against and 1 abstention. The draft resolution has not been "
                  "adopted, having failed to "
                  "obtain the required number of votes.") ==
          "S/2033/81: TCD GHA / PER / MLT / - = 2 1 1 rejected");
    CHECK(vote_of("In favour:\nChad, Ghana\n\nAgainst:\nRussian Federation, "
                  "Peru\n\nAbstaining:\nMalta\n\nThe President: "
                  "There were 2 votes in favour, 2 against and 1 abstention. The draft resolution "
                  "has not been adopted "
                  "owing to the negative vote of a permanent member of the Council.") ==
          "S/2033/81: TCD GHA / RUS PER / MLT / - = 2 2 1 vetoed by RUS");
    CHECK(vote_of("In favour:\nChad, Ghana, Japan, Kenya, Malta, Norway, Peru, Sweden, "
                  "Togo\n\nAgainst:\nChina, United "
                  "States of America\n\nThe President: There were 9 votes in favour and 2 against. "
                  "The draft resolution "
                  "has not been adopted.") == "S/2033/81: TCD GHA JPN KEN MLT NOR PER SWE TGO / "
                                              "CHN USA / - / - = 9 2 ? vetoed by CHN USA");
}

TEST_CASE("how a vote ended may be told by the record, before the lists or behind them")
{
    CHECK(vote_of("Votes for: Chad, Ghana.\nVotes against: Malta.\nAbstentions: Peru.\nThe draft "
                  "resolution was rejected, not having obtained nine votes.\n\nThe President: We "
                  "pass on.") == "S/2033/81: TCD GHA / MLT / PER / - = ? ? ? rejected");
    const auto document = meeting("The President: We vote on the amendment.\n\n"
                                  "A vote was taken by show of hands. There were 2 votes in favour "
                                  "and 1 against. The amendment was not adopted.\n\n"
                                  "Votes for: Chad, Ghana.\n\nAgainst: Malta.\n\n"
                                  "The President: We pass on.");
    CHECK(document.record.turns.size() == 2);
    CHECK(document.record.turns.front().paragraphs.size() == 1);
}

TEST_CASE("two votes of one meeting have each their own draft and result")
{
    CHECK(
        votes(meeting(std::string(put) +
                      "In favour:\nChad\n\nAgainst:\nPeru\n\nThe President: There was 1 vote in "
                      "favour and 1 against. "
                      "The draft resolution has not been adopted.\n\nI now put the draft "
                      "resolution contained in "
                      "document S/2033/82 to the vote.\n\nA vote was taken by show of hands.\n\nIn "
                      "favour:\nPeru\n\nAgainst:\nNone\n\nThe President: There was 1 vote in "
                      "favour. The draft "
                      "resolution has been adopted as resolution 3302 (2033).")) ==
        std::vector<std::string>{"S/2033/81: TCD / PER / - / - = 1 1 ? rejected",
                                 "S/2033/82: PER / - / - / - = 1 ? ? adopted 3302 (2033)"});
}

TEST_CASE("what a list names that is no delegation is told")
{
    const auto document =
        meeting(std::string(put) + "In favour:\nChad, Syldavia, Norway, United States of America, "
                                   "Togo\n\nThe President: There were 2 "
                                   "votes in favour. The draft resolution has been adopted.");
    CHECK(votes(document).at(0) == "S/2033/81: TCD NOR USA TGO / - / - / - = 2 ? ? adopted");
    REQUIRE(!document.problems.empty());
    const auto& problem = document.problems.back();
    CHECK(problem.code == "vote-name");
    CHECK(problem.message == "\"Syldavia\" in a list of votes is no delegation that is known");
    CHECK(document.source.of(document.source.lines.at(problem.line - 1)) ==
          "Chad, Syldavia, Norway, United States of America, Togo");
}

TEST_CASE("a short list of unknown names is a list, and each is told")
{
    for (const std::string list : {"Syldavia", "Syldavia, Peru", "Peru and the Isle of Thule"}) {
        CAPTURE(list);
        const auto document =
            meeting(std::string(put) + "In favour:\nChad, Togo\n\nAgainst:\n" + list +
                    "\n\nThe President: There were 2 votes in favour. The draft "
                    "resolution has been adopted.");
        REQUIRE(document.record.turns.size() == 2);
        CHECK(document.text_of(document.record.turns[0].paragraphs.back()).find("Syldavia") ==
              std::string_view::npos);
        CHECK(std::any_of(document.problems.begin(),
                          document.problems.end(),
                          [](const Problem& each) { return each.code == "vote-name"; }));
    }
}

TEST_CASE("what follows the lists of a vote is no list")
{
    const auto document = meeting(std::string(put) +
                                  "In favour:\nChad, Togo\n\nAgainst:\nNone\n\nWinter on the "
                                  "river\n\nThe President: The draft resolution has been adopted.");
    REQUIRE(document.record.sub_headings.size() == 1);
    CHECK(document.record.sub_headings[0].text == "Winter on the river");
}

TEST_CASE("the one draft that members told of is put to the vote, be it without its symbol")
{
    const auto draft = [](std::string_view told, std::string_view put) {
        const auto document =
            meeting("Mr. Tveiten (Norway): " + std::string(told) +
                    "\n\nThe President: " + std::string(put) +
                    "\n\nA vote was taken by show of hands.\n\nIn favour:\nChad, Norway\n\n"
                    "Against:\nNone\n\nAbstaining:\nPeru\n\nThe President: That is all.");
        for (const auto& event : document.record.events) {
            if (event.kind == EventKind::vote) {
                return event.vote->draft;
            }
        }
        return std::string("no vote");
    };
    const std::string_view put = "I put to the vote the draft resolution, as amended.";
    CHECK(draft("We submit a draft resolution (S/2033/90).", put) == "S/2033/90");
    CHECK(draft("We submit a draft resolution (S/2033/90). Norway recalls the draft resolution "
                "contained in S/2033/91.",
                put)
              .empty());
    CHECK(draft("We submit a draft resolution (S/2033/90).", "We shall vote on the oral proposal.")
              .empty());
    CHECK(draft("We read the letter (S/2033/90).", put).empty());
}

TEST_CASE("an adoption belongs to the draft named before it, in one paragraph too")
{
    const auto document =
        meeting("The President: The draft resolution in document S/2033/81 has been "
                "adopted as resolution 3301 (2033). We turn to the draft "
                "resolution in document S/2033/82.");
    const auto found =
        std::find_if(document.record.events.begin(),
                     document.record.events.end(),
                     [](const Event& each) { return each.kind == EventKind::adopted; });
    REQUIRE(found != document.record.events.end());
    CHECK(found->vote->draft == "S/2033/81");
}

TEST_CASE("a text may be adopted without a vote")
{
    const auto document =
        meeting("The President: I have before me the draft resolution contained in document "
                "S/2033/90.\n\nThe draft resolution has been adopted without a vote as resolution "
                "3303 (2033). We thank all.");
    CHECK(votes(document).empty());
    REQUIRE(votes(document, EventKind::adopted).size() == 1);
    CHECK(votes(document, EventKind::adopted).front() ==
          "S/2033/90: - / - / - / - = ? ? ? adopted 3303 (2033)");
    const auto& events = document.record.events;
    CHECK(document.source.of(events.at(1).span) ==
          "The draft resolution has been adopted without a vote as resolution 3303 (2033).");
    CHECK(events.at(1).turn == 1);
}

TEST_CASE("votes in French")
{
    const auto document = parsed(R"(La séance est ouverte à 10 heures.

Le Président : Je mets aux voix le projet de résolution publié sous la cote S/2033/81.

Il est procédé au vote à main levée.

Votent pour :
Tchad, Suède et Royaume-Uni de Grande-Bretagne et d’Irlande du Nord

Votent contre :
Fédération de Russie

S’abstiennent :
Néant

Le Président : Le résultat du vote est le suivant : trois voix pour, une voix contre et zéro abstention. Le projet de résolution n’est pas adopté en raison du vote négatif d’un membre permanent du Conseil.

La séance est levée à 11 heures.
)");
    REQUIRE(votes(document).size() == 1);
    CHECK(votes(document).front() == "S/2033/81: TCD SWE GBR / RUS / - / - = 3 1 0 vetoed by RUS");
}

TEST_CASE("the result of a vote may carry the mark of a footnote")
{
    for (const std::string_view mark : {" 1/", "[1]", " 2/"}) {
        const auto document =
            meeting(std::string(put) + "The draft resolution was adopted unanimously." +
                    std::string(mark) + "\n\nThe President: I thank you.");
        CHECK(votes(document) ==
              std::vector<std::string>{"S/2033/81: - / - / - / - = ? ? ? adopted"});
        CHECK(document.record.sub_headings.empty());
    }
}

TEST_CASE("what stands before the lists or was misread in one parts no vote")
{
    CHECK(
        vote_of("The result of the voting is as follows:\n\nIn favour:\nChad, Norway\n\nAgainst:\n"
                "None\n\nThe President: There were 2 votes in favour and none against. The draft "
                "resolution has been adopted as resolution 3301 (2033).") ==
        "S/2033/81: TCD NOR / - / - / - = 2 0 ? adopted 3301 (2033)");
    CHECK(
        vote_of("In favour:\nChad, Norway, and the stones of the old bridge were said to hold\n\n"
                "Against:\nPeru\n\nThe President: There were 2 votes in favour and 1 against. The "
                "draft resolution has been adopted as resolution 3301 (2033).") ==
        "S/2033/81: TCD NOR / PER / - / - = 2 1 ? adopted 3301 (2033)");
}
