#include "parser/source/source.hpp"
#include "tests/parser/source/pdf_writer.hpp"
#include "tests/parser/source/sheet.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace horseshoe::parser {
namespace {

using test::Face;
using test::line_beginning;
using test::PdfWriter;
using test::Sheet;
using Strings = std::vector<std::string>;

Source read(const PdfWriter& pdf)
{
    return decode_source("made.pdf", pdf.bytes());
}

std::string first_line(const PdfWriter& pdf)
{
    const Source source = read(pdf);
    return std::string(source.of(source.lines.at(0)));
}

}  // namespace

TEST_CASE("Words of a justified line are joined with one space, however far apart")
{
    Sheet sheet;
    sheet.page(2);
    double y = sheet.fill(60, 94, 10);
    sheet.justified(60, y, {"Dr.", "Egidius", "Pellerin-Vasquez,", "of"}, 240);
    sheet.fill(60, y + 12, 10);
    sheet.fill(312, 94, 21);
    const Source source = read(sheet.pdf);
    CHECK(source.of(line_beginning(source, "Dr.")) == "Dr. Egidius Pellerin-Vasquez, of");
}

TEST_CASE("Letters set apart by less than a space stay one word")
{
    PdfWriter pdf;
    pdf.page();
    pdf.raw("BT /F1 10 Tf 1 Tc 60 700 Td (spaced letters) Tj ET\n");
    CHECK(first_line(pdf) == "spaced letters");
}

TEST_CASE("A gap without a space character is a space from 0.15 of the size on")
{
    struct Row {
        int move;
        const char* text;
    };
    const std::vector<Row> rows = {{-100, "togo"}, {-200, "to go"}, {-600, "to go"}};
    for (const Row& row : rows) {
        PdfWriter pdf;
        pdf.page();
        pdf.raw("BT /F1 10 Tf 60 700 Td [(to) " + std::to_string(row.move) + " (go)] TJ ET\n");
        CAPTURE(row.move);
        CHECK(first_line(pdf) == row.text);
    }
}

TEST_CASE("Raised letters belong to the line that they stand in")
{
    PdfWriter pdf;
    pdf.page();
    pdf.text(60, 100, "The 77");
    pdf.text(87.5, 96.5, "th", Face::roman, 6.5);
    pdf.text(96, 100, "meeting");
    pdf.text(60, 112, "was brief");
    pdf.text(96.5, 108.5, "1", Face::roman, 6.5);
    CHECK(test::texts(read(pdf), 1) == Strings{"The 77th meeting", "was brief1"});
}

TEST_CASE("Bold that is printed twice is read once")
{
    PdfWriter pdf;
    pdf.page();
    pdf.text(60, 100, "Order");
    pdf.text(60.3, 100, "Order");
    CHECK(first_line(pdf) == "Order");
}

TEST_CASE("Text off the page is left out, however far away")
{
    PdfWriter pdf;
    pdf.page();
    pdf.text(60, 100, "On the page");
    pdf.text(1e9, 100, "Far off");
    pdf.text(60, -5000, "Above");
    CHECK(read(pdf).text == "On the page\n");
}

}  // namespace horseshoe::parser
