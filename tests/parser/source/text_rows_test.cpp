#include "parser/source/text_lines.hpp"
#include "parser/source/text_rows.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

namespace {

using namespace horseshoe::parser;

/// "2-5 words|9-12 more" a row: where each segment begins and ends, and what it holds.
std::vector<std::string> measured(const std::string& text)
{
    std::vector<std::string> rows;
    const auto found = measure_text(text, split_lines(text));
    for (const auto& row : found.rows) {
        std::string told;
        for (const auto& segment : row.segments) {
            told += (told.empty() ? "" : "|") + std::to_string(segment.left) + '-' +
                    std::to_string(segment.right) + ' ' + std::string(segment.span.of(text));
        }
        rows.push_back(told);
    }
    return rows;
}

/// The places of the characters of a line that are no blanks.
std::vector<bool> inked(const std::string& line)
{
    std::vector<bool> places;
    for (const char c : line) {
        if (c == '\t') {
            places.resize((places.size() / 8 + 1) * 8);
        }
        else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            places.push_back(c != ' ' && c != '\v');
        }
    }
    return places;
}

}  // namespace

TEST_CASE("lines are cut at runs of blanks, and a single blank parts nothing")
{
    using Rows = std::vector<std::string>;
    CHECK(measured("one two\n") == Rows{"0-7 one two"});
    CHECK(measured(" one  two \n") == Rows{"1-4 one|6-9 two"});
    CHECK(measured("\n \n  \n\t\n") == Rows{"", "", "", ""});
    CHECK(measured("   one   two  ") == Rows{"3-6 one|9-12 two"});
    CHECK(measured("é ’  ь\n") == Rows{"0-3 é ’|5-6 ь"});
}

TEST_CASE("a tab is as wide as where it stands")
{
    using Rows = std::vector<std::string>;
    CHECK(measured("\tone\ttwo\n") == Rows{"8-11 one|16-19 two"});
    CHECK(measured("seven s\teight\n") == Rows{"0-7 seven s|8-13 eight"});
    CHECK(measured(" \tone \v two\n") == Rows{"8-11 one|14-17 two"});
    CHECK(measured("one  two\tthree\n") == Rows{"0-3 one|5-8 two|16-21 three"});
}

TEST_CASE("a row that reaches too far is one segment")
{
    const std::string far(widest_row - 2, ' ');
    CHECK(measured("a  b" + far + "c") == std::vector<std::string>{"0-400 a  b" + far + "c"});
    CHECK(measured("a  b" + far) == std::vector<std::string>{"0-1 a|3-4 b"});
}

TEST_CASE("segments cover all that is no blank, and part where two blanks or a tab stand")
{
    CHECK(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("a",
                                          "word",
                                          "é",
                                          "’",
                                          " ",
                                          " ",
                                          "  ",
                                          "     ",
                                          "\t",
                                          "\v",
                                          "\n",
                                          "\r\n",
                                          "\f",
                                          "a long line of words"));
        std::string text;
        for (const auto& piece : pieces) {
            text += piece;
        }
        const auto lines = split_lines(text);
        const auto found = measure_text(text, lines);
        RC_ASSERT(found.rows.size() == lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto places = inked(std::string(lines[i].span.of(text)));
            if (places.size() > widest_row) {
                continue;
            }
            std::size_t after = 0;
            for (const auto& segment : found.rows[i].segments) {
                RC_ASSERT(segment.left < segment.right);
                for (; after < segment.left; ++after) {
                    RC_ASSERT(!places[after]);
                }
                RC_ASSERT(places[segment.left]);
                RC_ASSERT(places[segment.right - 1]);
                for (; after + 1 < segment.right; ++after) {
                    RC_ASSERT(places[after] || places[after + 1]);
                }
                after = segment.right;
            }
            for (; after < places.size(); ++after) {
                RC_ASSERT(!places[after]);
            }
        }
    }));
}
