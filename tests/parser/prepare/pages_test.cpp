#include "parser/prepare/furniture.hpp"
#include "parser/prepare/page_cells.hpp"
#include "parser/prepare/paragraphs.hpp"
#include "tests/parser/prepare/prepared.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::parser;
using test::Prepared;

/// The pages of the lines that are neither blank nor furniture.
std::vector<int> pages(std::string text, std::string_view language = "en")
{
    const Prepared prepared(std::move(text), language);
    std::vector<int> numbers;
    for (std::size_t i = 0; i < prepared.source.lines.size(); ++i) {
        if (prepared.furniture.uses[i] == LineUse::text) {
            numbers.push_back(prepared.source.lines[i].page);
        }
    }
    return numbers;
}

/// One letter a line: b(lank), f(urniture) or t(ext).
std::string uses(std::string text, std::string_view language = "en")
{
    const Prepared prepared(std::move(text), language);
    std::string letters;
    for (const auto use : prepared.furniture.uses) {
        letters += "bft"[static_cast<std::size_t>(use)];
    }
    return letters;
}

/// `count` lines of prose, of which those in `spaced` begin with a space.
std::string prose(int count, const std::vector<int>& spaced = {})
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        for (const int each : spaced) {
            text += each == i ? " " : "";
        }
        text += "and the water rose over the stones of the old bridge again\n";
    }
    return text;
}

std::vector<std::string> paragraphs(std::string text)
{
    const Prepared prepared(std::move(text));
    const ParagraphBreaks breaks(prepared.flow, prepared.source);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < prepared.flow.lines().size(); ++i) {
        if (breaks.before(i)) {
            found.emplace_back(breaks.line(i));
        }
        else {
            found.back() += ' ' + std::string(breaks.line(i));
        }
    }
    return found;
}

using Pages = std::vector<int>;
using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("blank lines and furniture are told from text")
{
    CHECK(uses("a\n\n \t\n24-15339 2/4\nS/PV.9642\n31/05/2031 Winter S/PV.9642\nb") == "tbbffft");
    CHECK(uses("*3115339*\nSee S/PV.9642") == "ft");
}

TEST_CASE("a header of another meeting is a line of speech")
{
    const std::string text = "S/PV.9642\na\nS/PV.9642\nb\nS/PV.9000\nc";
    CHECK(uses(text) == "ftfttt");
    const Prepared prepared(text);
    CHECK(prepared.furniture.symbol.meeting == 9642);
    CHECK(!prepared.furniture.date.known());
    CHECK(prepared.furniture.pages == 0);
}

TEST_CASE("furniture tells the date and how many pages there are")
{
    const Prepared prepared("31/05/2031 Winter S/PV.9642 (Resumption 1)\na\n24-15339 2/4\nb");
    CHECK(prepared.furniture.symbol.text() == "S/PV.9642 (Resumption 1)");
    CHECK(prepared.furniture.date == Date{2031, 5, 31});
    CHECK(prepared.furniture.pages == 4);
}

TEST_CASE("the headers of the 1990s are furniture where a page begins")
{
    CHECK(uses("It rained.\n2\n\fSecurity Council 3756th meeting\nFifty-second year 21 March "
               "1997\n\nIt snowed.") == "tfffbt");
    CHECK(uses("Pluie.\n\fConseil de sécurité 3756e séance\nCinquante-deuxième année 21 mars "
               "1997\nNeige.",
               "fr") == "tfft");
    CHECK(uses("It rained.\nSecurity Council 3756th meeting\nIt snowed.") == "ttt");
    CHECK(uses("It rained.\n\fSecurity Council members spoke.\n12\nIt snowed.") == "tttt");
}

TEST_CASE("cells of headers and footers that stand on lines of their own are read")
{
    struct Row {
        std::string_view line;
        int page;
        int pages;
        Date date;
        bool sure;
    };
    const std::vector<Row> rows{
        {"3", 3, 0, {}, false},
        {" 4/18 ", 4, 18, {}, false},
        {"4 / 18", 4, 18, {}, false},
        {"08/01/2020", 0, 0, {2020, 1, 8}, false},
        {"Page 2 of 22", 2, 22, {}, true},
        {"[page 5]", 5, 0, {}, true},
        {"- 3 -", 3, 0, {}, true},
        {"— 3 —", 3, 0, {}, true},
        {"page 5", 5, 0, {}, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.line);
        const auto cell = read_page_cell(row.line);
        REQUIRE(cell.has_value());
        CHECK(cell->says.page == row.page);
        CHECK(cell->says.pages == row.pages);
        CHECK(cell->says.date == row.date);
        CHECK(cell->sure == row.sure);
    }
    for (const std::string_view line : {"",
                                        "0",
                                        "18/4",
                                        "12345",
                                        "32/01/2020",
                                        "01/13/2020",
                                        "3 bridges",
                                        "(3)",
                                        "[page 5",
                                        "- 3",
                                        "Pages 3",
                                        "2 of 22",
                                        "-",
                                        "1/1"}) {
        CAPTURE(line);
        CHECK(!read_page_cell(line).has_value());
    }
}

TEST_CASE("a lone figure is furniture by other furniture, and a line of speech elsewhere")
{
    CHECK(uses("It rained.\n*3115339*\n3/4\n\nIt snowed.") == "tffbt");
    CHECK(uses("It rained.\n3/4\nIt snowed.") == "ttt");
    CHECK(uses("It rained.\n7\nIt snowed.") == "ttt");
}

TEST_CASE("footers number the page that they end")
{
    CHECK(pages("a\n24-15339 1/3\nb\nb\n24-15339 2/3\nc") == Pages{1, 2, 2, 3});
    CHECK(pages("a\n2/3 24-15339\nb") == Pages{2, 3});
}

TEST_CASE("a footer and the next page's header are one break, in either order")
{
    CHECK(pages("a\n24-15339 2/4\nS/PV.9642 Winter 31/05/2031\nb") == Pages{2, 3});
    CHECK(pages("a\n24-15339 2/4\n\n31/05/2031 Winter S/PV.9642\nb\n31/05/2031 Winter "
                "S/PV.9642\n24-15339 4/4\nc") == Pages{2, 3, 4});
}

TEST_CASE("the last footer opens no page")
{
    CHECK(pages("a\n24-15339 1/2\nb\n24-15339 2/2\n") == Pages{1, 2});
}

TEST_CASE("form feeds count pages, from a printed number where there is one")
{
    CHECK(pages("a\fb\nb\fc") == Pages{1, 2, 2, 3});
    CHECK(pages("a\fb\f24-15339 6/8\nc") == Pages{5, 6, 7});
}

TEST_CASE("lines that begin with one space begin pages once a number is printed")
{
    const auto numbers = pages(prose(20, {10}) + "24-15339 3/5\n" + prose(20, {10}));
    REQUIRE(numbers.size() == 40);
    CHECK(numbers[9] == 2);
    CHECK(numbers[10] == 3);
    CHECK(numbers[20] == 4);
    CHECK(numbers[29] == 4);
    CHECK(numbers[30] == 5);
    CHECK(numbers[39] == 5);
}

TEST_CASE("without any number, or with spaces before many lines, no page is guessed")
{
    CHECK(pages(prose(40, {10})) == Pages(40, 0));
    const auto numbers = pages(prose(10, {1, 3, 5, 7, 9}) + "24-15339 3/5\n" + prose(1));
    CHECK(numbers[0] == 3);
    CHECK(numbers[9] == 3);
    CHECK(numbers[10] == 4);
}

TEST_CASE("breaks between two printed numbers are believed only where they add up")
{
    const auto fitting =
        pages(prose(30, {10}) + "24-15339 3/9\n" + prose(30, {15}) + "24-15339 5/9\n" + prose(30));
    CHECK(fitting[30] == 4);
    CHECK(fitting[45] == 5);
    CHECK(fitting[60] == 6);
    const auto stray =
        pages(prose(30, {10}) + "24-15339 3/9\n" + prose(30, {15}) + "24-15339 4/9\n" + prose(30));
    CHECK(stray[30] == 4);
    CHECK(stray[45] == 4);
    CHECK(stray[60] == 5);
}

TEST_CASE("blank lines part paragraphs, but not where a sentence goes on over them")
{
    CHECK(paragraphs("The river rose all through the night and it took\nthe bridge.\n\nWe built it "
                     "again in the "
                     "spring, with stones that\nwe took from the hill.") ==
          Texts{"The river rose all through the night and it took the bridge.",
                "We built it again in the spring, with stones that we took from the hill."});
    CHECK(
        paragraphs(
            "The river rose all through the night and it took\n\n the bridge and the mill and all "
            "that was "
            "in them\nthat night.\n\nWe built it again in the spring, with stones that\nwe had.") ==
        Texts{"The river rose all through the night and it took the bridge and the mill and all "
              "that was in them "
              "that night.",
              "We built it again in the spring, with stones that we had."});
}

TEST_CASE("where no line was broken each line is a paragraph")
{
    CHECK(paragraphs("The river rose all night.\nWe slept through it all.\nThe bridge is no more, "
                     "as you see.\n") == Texts{"The river rose all night.",
                                               "We slept through it all.",
                                               "The bridge is no more, as you see."});
}

TEST_CASE("lines set in begin paragraphs, and so does the line after a short one")
{
    CHECK(
        paragraphs(
            "The river rose all through the night and it took\nthe bridge with it.\n   We built it "
            "again in "
            "the spring, with stones that\nwe took from the hill above the old mill, and lime.") ==
        Texts{"The river rose all through the night and it took the bridge with it.",
              "We built it again in the spring, with stones that we took from the hill above the "
              "old mill, and "
              "lime."});
    CHECK(paragraphs("The river rose all through the night and it took\nthe bridge.\nWe built it "
                     "again in the spring, "
                     "with stones that\nwe took from the hill above the old mill, and lime.") ==
          Texts{"The river rose all through the night and it took the bridge.",
                "We built it again in the spring, with stones that we took from the hill above the "
                "old mill, and "
                "lime."});
}

TEST_CASE("a page that ends in mid-sentence ends no paragraph")
{
    CHECK(paragraphs("The river rose all through the night and it took\n24-15339 2/4\nthe bridge "
                     "and the mill and all "
                     "that was in them\nthat night.") ==
          Texts{"The river rose all through the night and it took the bridge and the mill and all "
                "that was in them "
                "that night."});
}

TEST_CASE("sentences end with their signs, and may be followed by spaces or marks")
{
    for (const auto* text : {"so.",
                             "so:",
                             "so?",
                             "so!",
                             "so;",
                             "so »",
                             "so.”",
                             "(so)",
                             "so…",
                             "so\"",
                             "so. ",
                             "so.**"}) {
        CAPTURE(text);
        CHECK(ends_sentence(text));
    }
    for (const auto* text : {"so", "so,", "so —", "", "so. and"}) {
        CAPTURE(text);
        CHECK(!ends_sentence(text));
    }
}

TEST_CASE("lower-case letters are known in every alphabet")
{
    CHECK(starts_lower("été"));
    CHECK(starts_lower("река"));
    CHECK(!starts_lower("Été"));
    CHECK(!starts_lower("«été"));
    CHECK(!starts_lower("7 h"));
    CHECK(!starts_lower(""));
}
