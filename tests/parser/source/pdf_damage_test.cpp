#include "parser/source/source.hpp"
#include "tests/parser/source/pdf_writer.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {
namespace {

using test::PdfWriter;

/// Pages with a few words each, by what is drawn on them besides.
PdfWriter pages_with(const std::vector<std::string>& contents)
{
    PdfWriter pdf;
    for (const auto& content : contents) {
        pdf.page();
        if (content != "picture" && content != "blank") {
            pdf.text(60, 100, "Some words");
            pdf.raw(content);
        }
        if (content == "picture") {
            pdf.picture();
        }
    }
    return pdf;
}

std::vector<std::string> problems_of(const std::string& bytes)
{
    std::vector<std::string> told;
    for (const auto& problem : decode_source("made.pdf", bytes).notices) {
        told.push_back(problem.code + ": " + problem.message + (problem.notice ? " (notice)" : ""));
    }
    return told;
}

/// As a disk or a transfer leaves it: a part of the file is overwritten.
std::string overwritten(std::string bytes, std::string_view part)
{
    const auto at = bytes.find(part);
    REQUIRE(at != std::string::npos);
    return bytes.replace(at, part.size(), std::string(part.size(), '\0'));
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("A page whose words break off is told, and its first words are read")
{
    CHECK(problems_of(pages_with({"", "", ""}).bytes()) == Told{});
    const auto one = pages_with({"", "BT /F1 10 Tf [(Lost) }>> words", ""}).bytes();
    CHECK(problems_of(one) == Told{"pdf-page: the PDF is damaged: page 2 is not whole"});
    CHECK(decode_source("made.pdf", one).text.starts_with("Some words\fSome words"));
    CHECK(problems_of(pages_with({"", "[(Lost) }>>", "", "[(Lost) }>>"}).bytes()) ==
          Told{"pdf-page: the PDF is damaged: 2 pages are not whole, the first is page 2"});
}

TEST_CASE("A page whose content is gone is told")
{
    PdfWriter pdf;
    for (const std::string_view words : {"First page", "Second page", "Third page"}) {
        pdf.page();
        pdf.text(60, 100, words);
    }
    // The ninth object is the content of the second page.
    const auto told = problems_of(overwritten(pdf.bytes(), "9 0 obj"));
    REQUIRE(!told.empty());
    CHECK(told.front() == "pdf-page: the PDF is damaged: page 2 cannot be read");
}

TEST_CASE("A scanned page between others is told, a blank one and the last are not")
{
    CHECK(problems_of(pages_with({"", "picture", ""}).bytes()) ==
          Told{"pdf-picture: page 2 of the PDF is a picture without text"});
    CHECK(problems_of(pages_with({"", "picture", "picture", ""}).bytes()) ==
          Told{"pdf-picture: 2 pages of the PDF are pictures without text, the first is page 2"});
    CHECK(problems_of(pages_with({"picture", "", "blank", "", "picture"}).bytes()) == Told{});
}

}  // namespace horseshoe::parser
