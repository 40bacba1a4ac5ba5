#include "report/html/figure/canvas.hpp"
#include "report/html/figure/dates.hpp"
#include "report/html/figure/embedded.hpp"
#include "report/html/figure/geometry.hpp"
#include "report/html/figure/hull.hpp"
#include "report/html/figure/labels.hpp"
#include "report/html/figure/palette.hpp"
#include "report/html/figure/stand_alone.hpp"
#include "report/html/figure/text_width.hpp"
#include "report/html/figure/words.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace horseshoe::figure;

TEST_CASE("numbers in a drawing are short and never minus zero")
{
    CHECK(number(12) == "12");
    CHECK(number(-0.001) == "0");
    CHECK(number(1.005) == "1");
    CHECK(number(-3.14159) == "-3.14");
    CHECK(number(0.5) == "0.5");
}

TEST_CASE("numbers are written as the language does")
{
    const Words english{Ui::english};
    const Words french{Ui::french};
    CHECK(english.count(1234567) == "1,234,567");
    CHECK(french.count(1234567) == "1\u202F234\u202F567");
    CHECK(french.count(999) == "999");
    CHECK(english.with_sign(1.5) == "+1.5");
    CHECK(french.with_sign(1.25) == "+1,25");
    CHECK(french.with_sign(-0.5) == "−0,5");
    CHECK(english.with_sign(-0.001) == "0");
    CHECK(english.decimal(100, 0) == "100");
    CHECK(english.decimal(2.0) == "2");
}

TEST_CASE("dates are written as the language does, as far as they are known")
{
    const Words english{Ui::english};
    const Words french{Ui::french};
    CHECK(english.date("2022-02-16") == "16 Feb. 2022");
    CHECK(french.date("2022-02-01") == "1er févr. 2022");
    CHECK(french.date("2022-08") == "août 2022");
    CHECK(english.date("2022") == "2022");
    CHECK(english.date("2022-13-01") == "2022");
    CHECK(english.date("").empty());
}

TEST_CASE("a sentence takes the form that its number asks for")
{
    const auto arc = [](Ui ui, std::size_t count) {
        const Words words{ui};
        return words("room.seat", {{"name", "X"}, words.value("words", count)});
    };
    CHECK(arc(Ui::english, 1) == "X: 1 word");
    CHECK(arc(Ui::english, 0) == "X: 0 words");
    CHECK(arc(Ui::french, 0) == "X\u00A0: 0 mot");
    CHECK(arc(Ui::french, 2) == "X\u00A0: 2 mots");
    CHECK_THROWS(Words{Ui::english}("no.such.key"));
    CHECK_THROWS(Words{Ui::english}("room.seat"));
}

TEST_CASE("a mean has a tone, and each tone a sign of its own")
{
    CHECK(tone_of(-1.5) == Tone::n2);
    CHECK(tone_of(-1.49) == Tone::n1);
    CHECK(tone_of(-0.25) == Tone::z);
    CHECK(tone_of(0.25) == Tone::z);
    CHECK(tone_of(0.26) == Tone::p1);
    CHECK(tone_of(1.5) == Tone::p2);
    CHECK(sign_path(Tone::n1, {10, 10}, 4) == "M6 10h8");
    CHECK(sign_path(Tone::p1, {10, 10}, 4) == "M6 10h8M10 6v8");
    CHECK(sign_path(Tone::p2, {0, 0}, 3).size() > sign_path(Tone::p1, {0, 0}, 3).size());
}

TEST_CASE("steps of a scale are round")
{
    CHECK(round_steps(0, 10, 5) == std::vector<double>{0, 2, 4, 6, 8, 10});
    CHECK(round_steps(0, 1300, 4) == std::vector<double>{0, 500, 1000});
    CHECK(round_steps(3, 3, 4) == std::vector<double>{3});
}

TEST_CASE("a text is cut where it would be too wide, and never within a character")
{
    CHECK(shortened("Liechtenstein", {12}, 500) == "Liechtenstein");
    CHECK(shortened("Liechtenstein", {12}, 40) == "Liec…");
    CHECK(shortened("ééééééé", {10}, 25) == "éé…");
    CHECK(shortened("Liechtenstein", {12}, 0) == "…");
    CHECK(wrapped("Women, peace and security", {12}, 66, 3) ==
          std::vector<std::string>{"Women,", "peace and", "security"});
    CHECK(wrapped("aa bb cc", {12}, 29, 2) == std::vector<std::string>{"aa", "bb…"});
    CHECK(wrapped("", {12}, 90).empty());
}

TEST_CASE("lines are never wider than they may be")
{
    CHECK(rc::check([](const std::string& text) {
        const Font font{12, true};
        for (const double width : {30.0, 77.0}) {
            for (const auto& line : wrapped(text, font, width, 4)) {
                RC_ASSERT(text_width(line, font) <= width + 0.001);
            }
        }
    }));
}

TEST_CASE("labels of an axis never overlap and stay inside")
{
    CHECK(rc::check([](const std::vector<unsigned char>& places) {
        std::vector<AxisLabel> labels;
        for (const auto place : places) {
            labels.push_back({static_cast<double>(place), 20.0 + place % 30, 0, 0});
        }
        const auto rows = arrange(labels, 0, 255, 4);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            RC_ASSERT(labels[i].row < rows);
            RC_ASSERT(labels[i].centre - labels[i].width / 2 >= 0);
            RC_ASSERT(labels[i].centre + labels[i].width / 2 <= 255);
            for (std::size_t j = 0; j < i; ++j) {
                const double apart = std::abs(labels[i].centre - labels[j].centre) -
                                     (labels[i].width + labels[j].width) / 2;
                RC_ASSERT(labels[i].row != labels[j].row || apart >= 4 - 1e-9);
            }
        }
    }));
}

TEST_CASE("labels of a ladder lie over no label and no line")
{
    CHECK(rc::check([](const std::vector<unsigned char>& places) {
        std::vector<LadderLabel> labels;
        for (const auto place : places) {
            labels.push_back({4.0 * place, 30.0 + place % 90});
        }
        std::ranges::sort(labels, {}, &LadderLabel::x);
        const auto rows = climb(labels, {0, 1020, 0, false, 6});
        const auto left = [](const LadderLabel& label) {
            return label.side == LadderLabel::Side::left ? label.x - label.width : label.x;
        };
        for (const auto& one : labels) {
            RC_ASSERT(!one.shown || one.row < rows);
            for (const auto& other : labels) {
                if (&one == &other || !one.shown || !other.shown) {
                    continue;
                }
                const double a = left(one);
                const double b = left(other);
                RC_ASSERT(one.row != other.row || a + one.width <= b || b + other.width <= a);
                RC_ASSERT(one.row >= other.row || other.x <= a || other.x >= a + one.width);
            }
        }
    }));
}

TEST_CASE("a hull holds its points")
{
    CHECK(hull({{0, 0}, {2, 0}, {1, 1}, {2, 2}, {0, 2}}).size() == 4);
    CHECK(hull({{1, 1}, {1, 1}}).size() == 1);
    CHECK(rounded_hull({}, 5).empty());
}

TEST_CASE("a date has its day, and an axis its dates")
{
    CHECK(day_of("1970-01-02") == 1);
    CHECK(day_of("2022-02-16") - day_of("2022-02") == 1);
    CHECK(day_of("soon") == 0);
    CHECK(day_of("2022-02-31") == 0);
    const Words words{Ui::english};
    const auto years = date_ticks(day_of("2009-06-14"), day_of("2022-02-16"), 600, words);
    CHECK(years.front().label == "2010");
    CHECK(years.back().label == "2022");
    CHECK(years.front().day == day_of("2010-01-01"));
    const auto months = date_ticks(day_of("2022-01-05"), day_of("2022-06-05"), 600, words);
    CHECK(months.front().label == "Feb. 2022");
}

TEST_CASE("names that are markup stay text")
{
    const Setting setting;
    Canvas canvas{setting};
    canvas.text({1, 2}, Anchor::middle, "tb", "<script>alert(1)</script>");
    canvas.circle({0, 0}, 1, "x", "\"><img onerror=x>");
    const std::string svg = canvas.finished(10, 10, "</title><b>", "&");
    CHECK(svg.find("<script") == std::string::npos);
    CHECK(svg.find("<img") == std::string::npos);
    CHECK(svg.find("<b>") == std::string::npos);
    CHECK(svg.find("&lt;script&gt;") != std::string::npos);
}

TEST_CASE("who is told of a figure with links is told of the links")
{
    const Setting setting;
    Canvas image{setting};
    CHECK(image.finished(1, 1, "a", "b").find("role=\"img\"") != std::string::npos);
    Canvas linked{setting};
    {
        const auto link = linked.group("", "c", "#d");
    }
    CHECK(linked.finished(1, 1, "a", "b").find("role=\"group\"") != std::string::npos);
}

TEST_CASE("a reader of SVG that knows no variables finds the light colours")
{
    const std::string css = style_sheet_with_literals();
    CHECK(css.find(".svg .f-p1{fill:#1b7891;fill:var(--p1)}") != std::string::npos);
    CHECK(css.find("prefers-color-scheme:dark") != std::string::npos);
}

TEST_CASE("every sentence stands in both languages, with the same names in it")
{
    const auto files = embedded();
    const auto table = std::ranges::find(files, "words", &horseshoe::parser::EmbeddedTable::name);
    REQUIRE(table != files.end());
    const auto names_in = [](const std::string& text) {
        std::set<std::string> names;
        for (auto at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
            names.insert(text.substr(at + 1, text.find_first_of(":}", at) - at - 1));
        }
        return names;
    };
    std::istringstream lines{std::string{table->text}};
    std::set<std::string> keys;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#')) {
            continue;
        }
        CAPTURE(line);
        std::vector<std::string> cells;
        std::istringstream row{line};
        for (std::string cell; std::getline(row, cell, '\t');) {
            cells.push_back(cell);
        }
        REQUIRE(cells.size() == 3);
        CHECK(keys.insert(cells[0]).second);
        CHECK(names_in(cells[1]) == names_in(cells[2]));
    }
}
