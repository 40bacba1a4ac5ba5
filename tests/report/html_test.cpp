#include "report/html/html_writer.hpp"
#include "report/html/pages.hpp"
#include "tests/report/sample_document.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace horseshoe;

TEST_CASE("text and attributes are escaped, and elements close with their scope")
{
    std::string out;
    {
        html::Writer writer{out};
        const auto paragraph = writer.element("p", {{"title", "a\"b'c"}, {"class", ""}});
        writer.text("x < y & \x01z");
        writer.leaf("b", "<script>");
    }
    CHECK(out == "<p title=\"a&quot;b&#39;c\">x &lt; y &amp; \uFFFDz<b>&lt;script&gt;</b></p>\n");
}

TEST_CASE("a page shows what is in the document and nothing as markup that was text")
{
    auto document = tests::sample_record();
    document.record.turns.at(1).speaker = "<img src=x>";
    document.record.agenda.front() = "{{body}} & </title>";
    const std::string page = html::document_page(document);
    CHECK(page.find("<img") == std::string::npos);
    CHECK(page.find("2. &lt;img src=x&gt;") != std::string::npos);
    CHECK(page.find("{{body}} &amp; &lt;/title&gt;") != std::string::npos);
    CHECK(page.find("Je remercie la présidence.") != std::string::npos);
    CHECK(page.find("adopted, resolution 2732 (2024)") != std::string::npos);
    CHECK(page.find("http") == std::string::npos);
}

TEST_CASE("files of pages are named after document and language")
{
    auto document = tests::sample_record();
    CHECK(html::page_file(document) == "S_PV.8967-fr.html");
    document.symbol = "S/PV.8706 (Resumption 1)";
    document.language = "";
    CHECK(html::page_file(document) == "S_PV.8706_Resumption_1.html");
}

TEST_CASE("a letter's page shows its declarations and who holds them")
{
    const std::string page = html::document_page(tests::sample_letter());
    CHECK(page.find("Annex 1. Déclaration sur la sécurité") != std::string::npos);
    CHECK(page.find("ARM, &quot;Syldavie&quot;") != std::string::npos);
}
