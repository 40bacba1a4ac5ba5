#include "parser/grammar/block.hpp"
#include "parser/grammar/meeting.hpp"
#include "tests/parser/prepare/prepared.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::parser;
using test::Prepared;
using Lines = std::vector<std::string>;

/// The blocks of a body, as "kind: words".
Lines blocks(std::string text, std::string_view language = "en")
{
    constexpr std::array names{
        "heading", "paragraph", "title", "list", "note", "happening", "vote", "side"};
    Prepared prepared(std::move(text), language);
    const auto found = find_blocks(prepared.flow, prepared.source, prepared.language);
    Lines lines;
    for (const auto& block : found.list) {
        lines.push_back(std::string(names.at(static_cast<std::size_t>(block.kind))) +
                        (block.closing ? "!" : "") + (block.quotation ? "\"" : "") + ": " +
                        prepared.flow.text().substr(block.begin, block.end - block.begin));
    }
    return lines;
}

/// Blocks by the letters of `kinds`; `c` is the happening that closes the meeting.
std::vector<Block> made_of(std::string_view kinds)
{
    constexpr std::string_view letters = "hptlnevs";
    std::vector<Block> list;
    for (const char kind : kinds) {
        Block block;
        block.closing = kind == 'c';
        block.kind =
            kind == 'c' ? BlockKind::happening : static_cast<BlockKind>(letters.find(kind));
        list.push_back(block);
    }
    return list;
}

/// The stretches of such blocks, each as a letter and the blocks in it.
std::string shape(std::string_view kinds)
{
    constexpr std::string_view letters = "TCVHSE?";
    const auto list = made_of(kinds);
    std::string out;
    std::uint32_t next = 0;
    for (const auto& stretch : read_meeting(list)) {
        CHECK(stretch.first == next);  // nothing is left out
        CHECK(stretch.first < stretch.last);
        next = stretch.last;
        out += (out.empty() ? "" : " ") +
               std::string(1, letters.at(static_cast<std::size_t>(stretch.kind))) + ':' +
               std::string(kinds.substr(stretch.first, stretch.last - stretch.first));
    }
    CHECK(next == kinds.size());
    return out;
}

}  // namespace

TEST_CASE("a record is cut into headings, speech, formulas and votes")
{
    CHECK(blocks(R"(The meeting was called to order at 10.05 a.m.

Adoption of the agenda

The agenda was adopted.

Winter on the river

The President: We begin.

Mr. Sorel (Chad)
(spoke in French): We thank you.

We shall be brief.

(spoke in English) Thank you.

A vote was taken by show of hands.

In favour:
Chad, Sweden

Against: None

The President: That was the vote.

The meeting rose at 11 a.m.
)") == Lines{"happening: The meeting was called to order at 10.05 a.m.",
             "happening: Adoption of the agenda",
             "happening: The agenda was adopted.",
             "title: Winter on the river",
             "heading: The President:",
             "paragraph: We begin.",
             "heading: Mr. Sorel (Chad) (spoke in French):",
             "paragraph: We thank you.",
             "paragraph: We shall be brief.",
             "note: (spoke in English)",
             "paragraph: Thank you.",
             "vote: A vote was taken by show of hands.",
             "side: In favour:",
             "list: Chad, Sweden",
             "side: Against:",
             "list: None",
             "heading: The President:",
             "paragraph: That was the vote.",
             "happening!: The meeting rose at 11 a.m."});
}

TEST_CASE("what stands before the body is its cover, where it looks like one")
{
    CHECK(blocks("S/PV.9642\n\nMembers: Chad . . . Mr. Sorel\n\nThe meeting was called to order at "
                 "10 a.m.\n\nThe "
                 "President: We begin.") ==
          Lines{"happening: The meeting was called to order at 10 a.m.",
                "heading: The President:",
                "paragraph: We begin."});
    CHECK(blocks("Winter on the river\n\nThe President: We begin.") ==
          Lines{"title: Winter on the river", "heading: The President:", "paragraph: We begin."});
    CHECK(blocks("Nobody speaks here.\n\nNor here.").empty());
}

TEST_CASE("people named before a colon in a speech begin no turn")
{
    CHECK(blocks("The President: The prizes of the town went to three people, the first of them "
                 "being\nMr. Sorel: a "
                 "driver whose boat took us over the river in the night of the flood, and "
                 "then\nMs. Lindqvist: she "
                 "held the rope that we all hung on to when the water came.") ==
          Lines{"heading: The President:",
                "paragraph: The prizes of the town went to three people, the first of them being "
                "Mr. Sorel: a driver "
                "whose boat took us over the river in the night of the flood, and then Ms. "
                "Lindqvist: she held the "
                "rope that we all hung on to when the water came."});
}

TEST_CASE("sentences that only begin as formulas do are speech")
{
    CHECK(
        blocks("The President: We begin.\n\nThe meeting was suspended at 10 a.m. for the third "
               "time this week, and I "
               "have no good reason to give to those who came from far away to be with us in this "
               "hall today.") ==
        Lines{"heading: The President:",
              "paragraph: We begin.",
              "paragraph: The meeting was suspended at 10 a.m. for the third time this week, and I "
              "have no good "
              "reason to give to those who came from far away to be with us in this hall today."});
}

TEST_CASE("a sub-heading is parted from speech where no blank line does it")
{
    CHECK(blocks("The meeting was called to order at 10 a.m.\n"
                 "Mr. Sorel (Chad): The river took the bridge in the\n"
                 "night, and nobody has seen it since the morning.\n"
                 "Winter on the river\n"
                 "Report on the bridges of the valley and of the\n"
                 "hills (S/2033/77)\n"
                 "Mr. Dahl (Norway): We thank him for what he said of\n"
                 "the bridge (S/2033/77).\n"
                 "Mr. Sorel took the Chair.\n"
                 "Mr. Fan (China): We saw it go by in the dark, and\n"
                 "we called, but it went further\n"
                 "Mr. Otieno (Kenya): To where?\n") ==
          Lines{"happening: The meeting was called to order at 10 a.m.",
                "heading: Mr. Sorel (Chad):",
                "paragraph: The river took the bridge in the night, and nobody has seen it since "
                "the morning.",
                "title: Winter on the river Report on the bridges of the valley and of the hills "
                "(S/2033/77)",
                "heading: Mr. Dahl (Norway):",
                "paragraph: We thank him for what he said of the bridge (S/2033/77).",
                "happening: Mr. Sorel took the Chair.",
                "heading: Mr. Fan (China):",
                "title: We saw it go by in the dark, and we called, but it went further",
                "heading: Mr. Otieno (Kenya):",
                "paragraph: To where?"});
}

TEST_CASE("headings of Markdown stand in lines of their own, without a colon")
{
    CHECK(blocks("*The meeting was called to order at 10 a.m.*\n\n"
                 "## Winter on the river\n"
                 "### The President\n"
                 "I give the floor to the representative of Chad.\n\n"
                 "### Mr. Sorel (Chad) (spoke in French)\n\n"
                 "“Stone” is what we need.\n\n"
                 "> The Council asks for stone.\n\n"
                 "**Ms. Vella (Malta)**\n\n"
                 "We have stone.\n\n"
                 "- **Mr. Dahl** (Norway): We have engineers.\n"
                 "- **Mr. Quispe** (*spoke in Spanish*)**:** We have neither.\n") ==
          Lines{"happening: The meeting was called to order at 10 a.m.",
                "title: Winter on the river",
                "heading: The President",
                "paragraph: I give the floor to the representative of Chad.",
                "heading: Mr. Sorel (Chad) (spoke in French)",
                "paragraph\": “Stone” is what we need.",
                "paragraph\": The Council asks for stone.",
                "heading: Ms. Vella (Malta)",
                "paragraph: We have stone.",
                "heading: - Mr. Dahl (Norway):",
                "paragraph: We have engineers.",
                "heading: - Mr. Quispe (spoke in Spanish):",
                "paragraph: We have neither."});
}

TEST_CASE("the label of a vote's list may have lost its colon")
{
    CHECK(blocks("La Présidente : Nous votons.\n\nIl est procédé au vote à main levée.\n\nVotent "
                 "pour\nTchad, "
                 "Suède\n\nS’abstient\nMali\n",
                 "fr") == Lines{"heading: La Présidente :",
                                "paragraph: Nous votons.",
                                "vote: Il est procédé au vote à main levée.",
                                "side: Votent pour",
                                "list: Tchad, Suède",
                                "side: S’abstient",
                                "list: Mali"});
}

TEST_CASE("a label of one word tells of a vote only where one was taken")
{
    CHECK(blocks(R"(La séance est ouverte à 10 heures.

Le Président : Deux mots.

Contre : le temps passe.

Il est procédé au vote à main levée.

Pour :
Tchad, Suède

Contre :
Néant
)",
                 "fr") == Lines{"happening: La séance est ouverte à 10 heures.",
                                "heading: Le Président :",
                                "paragraph: Deux mots.",
                                "paragraph: Contre : le temps passe.",
                                "vote: Il est procédé au vote à main levée.",
                                "side: Pour :",
                                "list: Tchad, Suède",
                                "side: Contre :",
                                "list: Néant"});
}

TEST_CASE("a paragraph that opens with quotation marks is a quotation")
{
    CHECK(blocks("Le Président : Je cite.\n\n« La rivière monte. »\n\nVoilà.", "fr") ==
          Lines{"heading: Le Président :",
                "paragraph: Je cite.",
                "paragraph\": « La rivière monte. »",
                "paragraph: Voilà."});
}

TEST_CASE("blocks make up turns, votes, happenings and sub-headings")
{
    struct Row {
        std::string_view kinds;
        std::string_view stretches;
    };
    const std::vector<Row> rows{
        {"", ""},
        {"ehpp", "H:e T:hpp"},
        {"hphphp", "T:hp T:hp T:hp"},
        {"hpnp", "T:hpnp"},
        {"hh", "T:h T:h"},
        {"hpthp", "T:hp S:t T:hp"},  // a title before a heading parts the agenda
        {"hptthp", "T:hp S:tt T:hp"},
        {"hptp", "T:hptp"},  // within a speech it is a line of it
        {"htp", "T:htp"},    // and after a heading it is speech too
        {"hthp", "T:ht T:hp"},
        {"hpep", "T:hp H:e C:p"},  // interrupted by something that happens
        {"hpvslslhp", "T:hp V:vslsl T:hp"},
        {"hpslslp", "T:hp V:slsl C:p"},
        {"hpv", "T:hp V:v"},
        {"hpc", "T:hp E:c"},
        {"hpcppt", "T:hp E:cppt"},     // what stands behind the end is annexed
        {"hpcphp", "T:hp E:cp T:hp"},  // or another meeting
        {"pp", "C:pp"},
        {"teh", "S:t H:e T:h"},
        {"t", "S:t"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.kinds);
        CHECK(shape(row.kinds) == row.stretches);
    }
}
