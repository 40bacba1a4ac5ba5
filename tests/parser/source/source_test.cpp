#include "parser/error.hpp"
#include "parser/source/source.hpp"
#include "tests/parser/source/pdf_writer.hpp"
#include "tests/parser/source/scratch_folder.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace horseshoe::parser {
namespace {

using namespace std::string_literals;
using test::PdfWriter;
using test::ScratchFolder;

/// What read_source or decode_source says when it gives up: `line: message`.
template <typename Read>
std::string complaint(const Read& read)
{
    try {
        read();
    }
    catch (const InputError& error) {
        CHECK(error.path() == "a record");
        return std::to_string(error.line()) + ": " + error.what();
    }
    return "read";
}

std::string complaint_about(const std::string& bytes)
{
    return complaint([&] { decode_source("a record", bytes); });
}

std::string pdf_with(std::string_view words)
{
    PdfWriter pdf;
    pdf.page();
    pdf.text(60, 100, words);
    return pdf.bytes();
}

std::string scanned_pdf()
{
    PdfWriter pdf;
    pdf.page();
    pdf.picture();
    return pdf.bytes();
}

std::string blank_pdf()
{
    PdfWriter pdf;
    pdf.page();
    return pdf.bytes();
}

std::string locked_pdf()
{
    const std::string key(32, 'k');
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
           "trailer<</Root 1 0 R/Size 4/ID[(0123456789abcdef)(0123456789abcdef)]"
           "/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O(" +
           key + ")/U(" + key + ")>>>>\nstartxref\n0\n%%EOF\n";
}

}  // namespace

TEST_CASE("Input without a text gives one clear line")
{
    struct Row {
        const char* name;
        std::string bytes;
        const char* message;
    };
    const std::string pdf = pdf_with("a few words");
    const std::vector<Row> rows = {
        {"empty", "", "0: is empty"},
        {"white space", " \n\t\r\n \n", "0: is blank: nothing but white space in it"},
        {"a byte order mark", "\uFEFF", "0: is blank: nothing but white space in it"},
        {"no-break spaces", "\u00a0\n\u00a0", "0: is blank: nothing but white space in it"},
        {"binary", "PK\x03\x04\0\0\0\0"s, "0: is neither text nor PDF: save it as one of the two"},
        {"a web page",
         "\uFEFF\n<!DOCTYPE html><p>The meeting was called to order at 10 a.m.</p>",
         "0: is a web page or rich text: save it as plain text or as PDF"},
        {"rich text",
         "{\\rtf1\\ansi The meeting rose at noon.}",
         "0: is a web page or rich text: save it as plain text or as PDF"},
        {"NULs far in",
         std::string(20000, 'a') + "\0\0"s,
         "0: is neither text nor PDF: save it as one of the two"},
        {"one long line",
         "a\n" + std::string(std::size_t{5} << 20U, 'x'),
         "2: the line is longer than 4 MiB: not a record, nor a letter"},
        {"cut off PDF",
         pdf.substr(0, pdf.size() - 20),
         "0: the PDF is cut off, its end is missing: download it again"},
        {"no PDF inside",
         "%PDF-1.4\nnothing\n%%EOF\n",
         "0: the PDF is damaged beyond repair: download it again"},
        {"no pages", PdfWriter().bytes(), "0: the PDF has no pages"},
        {"locked",
         locked_pdf(),
         "0: the PDF is protected by a password: save a copy without one and read that"},
        {"scanned",
         scanned_pdf(),
         "0: the PDF holds scanned pictures without a text layer: run text recognition (OCR) on "
         "it first"},
        {"no text", blank_pdf(), "0: the PDF has no text on its pages"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(complaint_about(row.bytes) == row.message);
    }
}

TEST_CASE("A file that cannot be read gives one clear line")
{
    const ScratchFolder folder;
    const auto said = [](const std::string& path) {
        try {
            read_source(path);
        }
        catch (const InputError& error) {
            CHECK(error.path() == path);
            return std::string(error.what());
        }
        return std::string("read");
    };
    CHECK(said(folder.path("none.txt")) == "no such file: check the name and the folder");
    CHECK(said(folder.root().string()) ==
          "is a folder: name a file in it, or read the whole folder");
}

TEST_CASE("A text file is read as it is")
{
    const ScratchFolder folder;
    const std::string bytes = "\uFEFFOne\r\n  Two\fThree\n";
    const Source source = read_source(folder.write("a.txt", bytes));
    CHECK(source.path == folder.path("a.txt"));
    CHECK(source.sha256 == "583cc4c586f8884308406669466e22fa1bec8420cd750515cc9a0a3b1fec6431");
    CHECK(source.format == SourceFormat::text);
    CHECK(source.text == bytes);
    CHECK(source.pages == 0);
    CHECK(source.notices.empty());
    REQUIRE(source.lines.size() == 3);
    CHECK(source.of(source.lines[0]) == "One");
    CHECK(source.lines[0].span.begin == 3);
    CHECK(source.of(source.lines[1]) == "  Two");
    CHECK(source.lines[1].is(line_indented));
    CHECK(source.of(source.lines[2]) == "Three");
    CHECK(source.lines[2].is(line_page_start));
}

TEST_CASE("Conversions and repairs of a text are told")
{
    const Source converted = decode_source("a record",
                                           "la s\xE9"
                                           "ance est lev\xE9"
                                           "e\n");
    REQUIRE(converted.notices.size() == 1);
    CHECK(converted.notices[0].code == "encoding");
    CHECK(converted.notices[0].line == 0);
    CHECK(converted.notices[0].message == "the text is not in UTF-8");
    CHECK(converted.notices[0].advice == "read it as windows-1252");
    CHECK(converted.notices[0].notice);

    const Source repaired = decode_source("a record", "caf\u00e9\n\u00e9t\u00e9\nmot\xFF\n");
    REQUIRE(repaired.notices.size() == 1);
    CHECK(repaired.notices[0].code == "invalid-utf8");
    CHECK(repaired.notices[0].line == 3);
    CHECK(repaired.notices[0].message == "1 character is not valid UTF-8");
    CHECK(repaired.notices[0].advice == "put U+FFFD in its place");
    CHECK_FALSE(repaired.notices[0].notice);
}

TEST_CASE("The lines of any text, with their line ends, are the text")
{
    const std::string text = "a\r\nb\n\nc\rd\f\f  e\n\fg";
    const Source source = decode_source("a record", text);
    std::size_t end = 0;
    for (const Line& line : source.lines) {
        const std::string between = text.substr(end, line.span.begin - end);
        CHECK(between.find_first_not_of("\r\n\f") == std::string::npos);
        CHECK(source.of(line).find_first_of("\r\n\f") == std::string_view::npos);
        end = line.span.end;
    }
    CHECK(text.substr(end).find_first_not_of("\r\n\f") == std::string::npos);
}

TEST_CASE("A PDF whose table of contents is wrong is read, and the repair told")
{
    std::string pdf = pdf_with("a few words");
    const std::size_t at = pdf.find("startxref\n") + 10;
    pdf.replace(at, pdf.find('\n', at) - at, "7");
    const Source source = decode_source("a record", pdf);
    CHECK(source.text == "a few words\n");
    REQUIRE(source.notices.size() == 1);
    CHECK(source.notices[0].code == "pdf-repaired");
    CHECK(source.notices[0].message == "the PDF is damaged: its table of contents is wrong");
    CHECK(source.notices[0].advice == "found its pages one by one; some may be missing");
    CHECK(source.notices[0].notice);
}

}  // namespace horseshoe::parser
