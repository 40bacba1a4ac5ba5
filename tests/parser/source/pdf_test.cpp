#include "parser/source/source.hpp"
#include "tests/parser/source/pdf_writer.hpp"
#include "tests/parser/source/sheet.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

namespace horseshoe::parser {
namespace {

using test::Face;
using test::flag_names;
using test::line_beginning;
using test::PdfWriter;
using test::Sheet;
using Strings = std::vector<std::string>;

Source read(const PdfWriter& pdf)
{
    return decode_source("made.pdf", pdf.bytes());
}

std::size_t place_of(const Source& source, std::string_view text)
{
    return static_cast<std::size_t>(&line_beginning(source, text) - source.lines.data());
}

/// Cover, two pages of two columns, and a last page with a few lines in the left column.
Sheet short_record()
{
    Sheet sheet;
    sheet.pdf.page();
    sheet.pdf.text(127, 63, "Assembled Realms", Face::roman, 14);
    sheet.pdf.text(495, 63, "T/PV.77", Face::roman, 20);
    sheet.pdf.text(127, 88, "Council of Tests", Face::bold, 20);
    sheet.pdf.text(64, 226, "President:", Face::italic);
    sheet.pdf.text(
        127, 226, "Ms. Ysolde . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . .");
    sheet.pdf.text(392, 226, "(Ruritania)");
    sheet.pdf.text(64, 265, "Members:", Face::italic);
    sheet.pdf.text(127, 265, "Graustark .....................................................");
    sheet.pdf.text(392, 265, "Mr. Lorry de la Tour");
    sheet.pdf.text(
        127, 278, "Orsinia . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . ");
    sheet.pdf.text(392, 278, "Mr. Egideskar");
    for (int number = 2; number <= 3; ++number) {
        sheet.page(number);
        sheet.fill(60, 94, 50);
        sheet.fill(312, 95.5, 50);
    }
    sheet.page(4);
    sheet.pdf.text(78, 94, "The President:", Face::bold);
    sheet.pdf.text(146, 94, "Nobody else asks for the");
    sheet.pdf.text(60, 106, "floor today.");
    sheet.pdf.text(78, 124, "The meeting rose at noon.", Face::italic);
    return sheet;
}

}  // namespace

TEST_CASE("A dot leader joins label and name to one line of the cover")
{
    const Source source = read(short_record().pdf);
    const Strings cover = test::texts(source, 1);
    REQUIRE(cover.size() == 5);
    CHECK(cover[0] == "Assembled Realms  T/PV.77");
    CHECK(cover[1] == "Council of Tests");
    CHECK(cover[2].starts_with("President: Ms. Ysolde . . . ."));
    CHECK(cover[2].ends_with(". . (Ruritania)"));
    CHECK(cover[3].ends_with(".... Mr. Lorry de la Tour"));
    CHECK(cover[4].ends_with(". . Mr. Egideskar"));
}

TEST_CASE("Pages are told by number, and form feeds part them")
{
    const Source source = read(short_record().pdf);
    CHECK(source.format == SourceFormat::pdf);
    CHECK(source.pages == 4);
    CHECK(std::count(source.text.begin(), source.text.end(), '\f') == 3);
    std::uint16_t page = 0;
    for (const Line& line : source.lines) {
        CHECK(line.is(line_page_start) == (line.page != page));
        if (line.page != page && page != 0) {
            CHECK(source.text[line.span.begin - 1] == '\f');
        }
        page = line.page;
    }
    CHECK(page == 4);
}

TEST_CASE("The left column comes before the right one, and each starts with its flag")
{
    const Source source = read(short_record().pdf);
    Strings starts;
    for (const Line& line : source.lines) {
        if (line.page == 2 && line.is(line_column_start)) {
            starts.push_back(flag_names(line));
        }
    }
    CHECK(starts == Strings{"column", "column"});
    const Strings lines = test::texts(source, 2);
    CHECK(lines.size() == 102);
}

TEST_CASE("Header and footer are found by place and repetition, and the cover has none")
{
    const Source source = read(short_record().pdf);
    Strings margins;
    for (const Line& line : source.lines) {
        if (line.is(line_margin)) {
            margins.push_back(std::to_string(line.page) + " " + std::string(source.of(line)));
        }
    }
    CHECK(margins == Strings{"2 01/04/2031  A made-up question  T/PV.77",
                             "2 31-00077  2/9",
                             "3 01/04/2031  A made-up question  T/PV.77",
                             "3 31-00077  3/9",
                             "4 01/04/2031  A made-up question  T/PV.77",
                             "4 31-00077  4/9"});
}

TEST_CASE("A heading on the short last page keeps its flags")
{
    const Source source = read(short_record().pdf);
    CHECK(flag_names(line_beginning(source, "The President: Nobody")) ==
          "bold-start indented column");
    CHECK(flag_names(line_beginning(source, "floor today.")) == "");
    CHECK(flag_names(line_beginning(source, "The meeting rose")) == "italic indented gap");
}

TEST_CASE("Paragraphs, quotations and headings show in the flags")
{
    Sheet sheet;
    sheet.page(2);
    sheet.pdf.text(60, 94, "Question under test", Face::bold);
    sheet.pdf.text(78, 112, "Mr. Egideskar", Face::bold);
    sheet.pdf.text(145, 112, "(Orsinia)");
    sheet.pdf.text(190, 112, "(spoke in Latin):", Face::italic);
    sheet.pdf.text(262, 112, "We shall");
    double y = sheet.fill(60, 124, 5);
    sheet.pdf.text(96, y + 6, "Quoted words begin here and go on to the");
    y = sheet.fill(84, y + 18, 3, 200);
    sheet.pdf.text(84, y, "end.");
    sheet.pdf.text(78, y + 18, "A paragraph of a single line.");
    y = sheet.fill(60, y + 36, 20);
    sheet.pdf.text(150, y + 12, "A centred line", Face::italic);
    sheet.fill(312, 94, 50);
    const Source source = read(sheet.pdf);
    CHECK(flag_names(line_beginning(source, "Question under test")) == "bold column");
    CHECK(flag_names(line_beginning(source, "Mr. Egideskar")) == "bold-start indented gap");
    CHECK(flag_names(line_beginning(source, "Quoted words")) == "indented inset gap");
    CHECK(flag_names(line_beginning(source, "end.")) == "inset");
    CHECK(flag_names(line_beginning(source, "A paragraph of")) == "indented gap");
    CHECK(flag_names(line_beginning(source, "A centred line")) == "italic gap centred");
}

TEST_CASE("A full-width line splits the columns into an upper and a lower band")
{
    Sheet sheet;
    sheet.page(2);
    const double y = sheet.fill(60, 94, 12);
    sheet.fill(312, 94, 12);
    sheet.pdf.text(312, y, "Upper right ends.");
    sheet.pdf.text(
        70, y + 24, "A heading that runs right across the page from the one column to the other,");
    sheet.pdf.text(60, y + 48, "Lower left begins.");
    sheet.fill(60, y + 60, 12);
    sheet.fill(312, y + 48, 13);
    const Source source = read(sheet.pdf);
    CHECK(place_of(source, "Upper right") < place_of(source, "A heading"));
    CHECK(place_of(source, "A heading") + 1 == place_of(source, "Lower left"));
}

TEST_CASE("A page of one wide column is read line by line")
{
    Sheet sheet;
    for (int number = 1; number <= 3; ++number) {
        sheet.page(number);
        sheet.pdf.text(78, 94, "First line of page " + std::to_string(number));
        sheet.fill(60, 106, 30, 492);
        sheet.pdf.text(60, 466, "Short.");
    }
    const Source source = read(sheet.pdf);
    const Strings lines = test::texts(source, 2);
    REQUIRE(lines.size() == 34);
    CHECK(lines[1] == "First line of page 2");
    CHECK(lines[32] == "Short.");
    CHECK(flag_names(line_beginning(source, "First line of page 2")) == "indented column");
}

TEST_CASE("Turned text comes last and never in between")
{
    PdfWriter pdf;
    pdf.page();
    pdf.text(60, 100, "Upright one");
    pdf.text_upwards(30, 400, "Along the edge");
    pdf.text(60, 112, "Upright two");
    CHECK(test::texts(read(pdf), 1) == Strings{"Upright one", "Upright two", "Along the edge"});
}

TEST_CASE("A page printed sideways is read with the head turned")
{
    PdfWriter pdf;
    pdf.page();
    pdf.text_upwards(100, 700, "First line of many words");
    pdf.text_upwards(112, 700, "Second line");
    CHECK(test::texts(read(pdf), 1) == Strings{"First line of many words", "Second line"});

    PdfWriter rotated;
    rotated.page(612, 792, 90);
    rotated.text_upwards(100, 700, "First line of many words");
    rotated.text_upwards(112, 700, "Second line");
    CHECK(test::texts(read(rotated), 1) == Strings{"First line of many words", "Second line"});
}

TEST_CASE("Empty pages keep their number and give no line")
{
    PdfWriter pdf;
    pdf.page();
    pdf.text(60, 100, "One");
    pdf.page();
    pdf.page();
    pdf.text(60, 100, "Three");
    const Source source = read(pdf);
    CHECK(source.text == "One\f\fThree\n");
    REQUIRE(source.lines.size() == 2);
    CHECK(source.lines[1].page == 3);
    CHECK(source.pages == 3);
}

TEST_CASE("Several threads may read at once")
{
    const std::string bytes = short_record().pdf.bytes();
    const std::string expected = decode_source("made.pdf", bytes).text;
    Strings found(4);
    std::vector<std::thread> threads;
    for (std::string& text : found) {
        threads.emplace_back([&] { text = decode_source("made.pdf", bytes).text; });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (const std::string& text : found) {
        CHECK(text == expected);
    }
}

}  // namespace horseshoe::parser
