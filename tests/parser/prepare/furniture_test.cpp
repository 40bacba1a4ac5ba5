#include "parser/prepare/furniture.hpp"
#include "parser/prepare/page_cells.hpp"
#include "prepared.hpp"

#include <doctest/doctest.h>

#include <string>

namespace horseshoe::parser::test {
namespace {

constexpr const char* above = "The road over the pass is open again, and\n";
constexpr const char* below = "the market has been full ever since.\n";

/// The running text of a record whose other pages name its symbol.
std::string words_around(const std::string& furniture)
{
    const std::string item = "Security in the valley of Sarn\n\nThe meeting began.\n";
    const std::string footer =
        "31-00117 2/9\nS/PV.9931 Security in the valley of Sarn 12/05/2031\n";
    const Prepared prepared(item + footer + above + furniture + below);
    const auto& text = prepared.flow.text();
    const auto at = text.find("The road");
    return at == std::string::npos ? text : text.substr(at);
}

struct FurnitureRow {
    const char* name;
    const char* lines;
};

constexpr FurnitureRow furniture_rows[] = {
    {"control character", "4/9\b 31-00117\n"},
    {"glued control character", "31-00117\b3/9\n"},
    {"no-break spaces", "\u00A031-00117 3/9\u00A0\n"},
    {"bold in Markdown", "**S/PV.9931** Security in the valley of Sarn 12/05/2031\n"},
    {"glued header", "12/05/2031Security in the valley of SarnS/PV.9931\n"},
    {"glued header, symbol first", "S/PV.9931Security in the valley of Sarn12/05/2031\n"},
    {"number without total", "31-00117   3\n"},
    {"cells", "\n3/9\n\n12/05/2031\n\nS/PV.9931\n\n"},
    {"cells with the title",
     "\n31-00117\n\n3/9\n\n\fS/PV.9931\n\nSecurity in the valley of Sarn\n\n12/05/2031\n\n"},
    {"title before symbol", "31-00117 3/9\nSecurity in the valley of Sarn S/PV.9931\n"},
    {"lone page", "\n3/9\n\n"},
    {"page of pages", "Page 3 of 9\n"},
    {"page in brackets", "[page 3]\n"},
    {"page in dashes", "- 3 -\n"},
    {"old header", "\nSecurity Council 9931st meeting\nEighty-sixth year 12 May 2031\n3\n\n"},
    {"old header in cells",
     "\nSecurity Council\nEighty-sixth year\n\n9931st meeting\n12 May 2031\n\n3\n\n"},
};

TEST_CASE("furniture does not stand in the running text")
{
    for (const auto& row : furniture_rows) {
        CAPTURE(row.name);
        CHECK_EQ(words_around(row.lines),
                 "The road over the pass is open again, and the market has been full ever since.");
    }
}

constexpr FurnitureRow speech_rows[] = {
    {"a year", "in the year\n2031\n"},
    {"a sentence that ends in the symbol", "as we said before (see S/PV.9931)\n"},
    {"a number within a sentence", "there were\n3\n"},
    {"a page cited", "as it says on\npage 5\n"},
};

TEST_CASE("lines of speech are no furniture")
{
    for (const auto& row : speech_rows) {
        CAPTURE(row.name);
        std::string lines = row.lines;
        for (auto& c : lines) {
            c = c == '\n' ? ' ' : c;
        }
        CHECK_EQ(words_around(row.lines),
                 "The road over the pass is open again, and " + lines +
                     "the market has been full ever since.");
    }
}

TEST_CASE("a line repeated at the ends of some pages is speech, on most pages a title")
{
    std::string some;
    std::string most;
    for (int page = 2; page <= 9; ++page) {
        const auto footer = "\n31-00117 " + std::to_string(page) + "/9\n\f";
        some += (page % 4 == 0 ? "I thank our guest\n"
                               : "We agree\n" + std::to_string(page) + " times\n") +
                footer + "S/PV.9931\n\nso it is.\n";
        most += "We agree " + std::to_string(page) + " times\n" + footer +
                "S/PV.9931\n\nSecurity in the valley of Sarn\n\nso it is.\n";
    }
    CHECK_NE(Prepared(some).flow.text().find("I thank our guest"), std::string::npos);
    CHECK_EQ(Prepared(most).flow.text().find("Security in"), std::string::npos);
}

TEST_CASE("what is said on every page is no title: headings, floors, sentences")
{
    for (const std::string line : {"The President: I now give the floor to the next speaker",
                                   "**The President:** Thank you",
                                   "Mr. Sorel (Chad):",
                                   "I give the floor to our guest",
                                   "I thank the speaker for his words."}) {
        CAPTURE(line);
        std::string pages;
        for (int page = 2; page <= 6; ++page) {
            pages += line + "\n31-00117 " + std::to_string(page) + "/6\n\fS/PV.9931\n\n" +
                     std::to_string(page) + " times it was.\n";
        }
        const auto text = Prepared(pages).flow.text();
        std::size_t times = 0;
        const auto words = line.substr(line.find_first_not_of('*'), 3);
        for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
            ++times;
        }
        CHECK_EQ(times, 5U);
    }
}

TEST_CASE("a number alone within the lists of a vote is the page's")
{
    CHECK_EQ(
        Prepared("In favour:\nChad, Ghana,\n7\nPeru, Togo\n\n8\n\nAgainst:\nNone\n").flow.text(),
        "In favour: Chad, Ghana, Peru, Togo Against: None");
}

TEST_CASE("typed pages say by whom, which and who goes on speaking")
{
    const std::string speech =
        "The President: I give the floor to the representative of Norway, who has asked for it.\n\n"
        "Mr. Tveiten (Norway): The road over the pass is open again, and it is\n"
        "LS/mr                           S/PV.2731\n"
        "                                   3-5\n\n"
        "                                                    (Mr. Tveiten, Norway)\n\n"
        "as wide as it was. The market is full.\n\n"
        "JSM/4                           S/PV.2731\n"
        "                                    6\n\n"
        "                                                    (Mr. Tveiten, Norway)\n\n"
        "(spoke in French)\n\n"
        "That is all.\n";
    const Prepared prepared(speech);
    const auto text = std::string(prepared.flow.text());
    CHECK(text.find("and it is as wide as it was.") != std::string::npos);
    CHECK(text.find("S/PV") == std::string::npos);
    CHECK(text.find("(Mr. Tveiten") == std::string::npos);
    CHECK(text.find("(spoke in French)") != std::string::npos);
}

TEST_CASE("numbers alone that count on from page to page are the pages'")
{
    std::string text = "The President: We begin.\n\n";
    for (int page = 2417; page < 2420; ++page) {
        for (int line = 0; line < 14; ++line) {
            text += "The road over the pass is open again, and the market is full.\n";
        }
        text += "\n" + std::string(60, ' ') + std::to_string(page) + "\n\n";
    }
    const Prepared prepared(text + "Which year was it?\n\n1947\n\nThat was it.\n");
    const auto words = std::string(prepared.flow.text());
    CHECK(words.find("2418") == std::string::npos);
    CHECK(words.find("2419") == std::string::npos);
    CHECK(words.find("1947") != std::string::npos);
}

TEST_CASE("numbers in lines of their own that count up need no blank lines around them")
{
    std::string text = "The President: We begin.\n";
    for (int page = 1; page < 4; ++page) {
        for (int line = 0; line < 14; ++line) {
            text += "The road over the pass is open again, and the market is full of the\n";
        }
        text += std::to_string(page) + "\n";
    }
    const Prepared prepared(text + "people. How many came?\n17\nThat was it.\n");
    const auto words = std::string(prepared.flow.text());
    for (const auto* const number : {"1", "2", "3"}) {
        CHECK(words.find("full of the " + std::string(number)) == std::string::npos);
    }
    CHECK(words.find("17") != std::string::npos);
}

TEST_CASE("the heads of old pages join their cells by dashes, the number of the page among them")
{
    std::string text = "S/PV.1812\n\nThe President: We begin.\n";
    const auto page = [&] {
        for (int line = 0; line < 14; ++line) {
            text += "The road over the pass is open again, and the market is full of the\n";
        }
    };
    page();
    text += "1\n2 Security Council \u2014 Thirtieth Year\n";
    page();
    text += "2\n1812th meeting \u2014 6 March 1975 3\n";
    page();
    const Prepared prepared(text + "people.\n");
    const auto words = std::string(prepared.flow.text());
    CHECK(words.find("Thirtieth") == std::string::npos);
    CHECK(words.find("1812th") == std::string::npos);
    CHECK(words.find("full of the 1") == std::string::npos);
    CHECK(words.find("full of the 2") == std::string::npos);
}

TEST_CASE("form feeds number the pages where footers count as many")
{
    const Prepared prepared(
        "We begin here.\n\nS/PV.9931\n\nWe go on.\n\f\nWe stand here.\n\n2/3\n\nWe stay.\n"
        "31-00117\n\fWe end here.\n\n31-001173/3\n");
    const auto page_of = [&](std::string_view words) {
        for (const auto& line : prepared.source.lines) {
            if (prepared.source.of(line) == words) {
                return static_cast<int>(line.page);
            }
        }
        return 0;
    };
    CHECK_EQ(page_of("We go on."), 1);
    CHECK_EQ(page_of("We stand here."), 2);
    CHECK_EQ(page_of("We stay."), 2);
    CHECK_EQ(page_of("We end here."), 3);
}

TEST_CASE("cells say what they print")
{
    CHECK_EQ(read_page_cell("4/18\b")->says.page, 4);
    CHECK_EQ(read_page_cell("4/18")->says.pages, 18);
    CHECK_EQ(read_page_cell(" 08/01/2031 ")->says.date.year, 2031);
    CHECK_EQ(read_page_cell("Page 2 of 22")->says.pages, 22);
    CHECK_EQ(read_page_cell("- 3 -")->says.page, 3);
    CHECK_EQ(read_page_cell("- 3-5 -")->says.page, 3);
    CHECK_EQ(read_page_cell("- 7/8 -")->says.pages, 0);
    for (const char* const line : {"18/4",
                                   "10000",
                                   "page",
                                   "- 3",
                                   "3 roads",
                                   "5/5/5",
                                   "(3)",
                                   "-",
                                   "0",
                                   "- 5-3 -",
                                   "- 3-5"}) {
        CAPTURE(line);
        CHECK_FALSE(read_page_cell(line).has_value());
    }
}

}  // namespace
}  // namespace horseshoe::parser::test
