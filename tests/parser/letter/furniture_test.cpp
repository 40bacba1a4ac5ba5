#include "parser/letter/letter.hpp"
#include "read_letter.hpp"

#include <doctest/doctest.h>

namespace horseshoe::parser::test {
namespace {

struct LineRow {
    const char* line;
    bool furniture;
};

constexpr LineRow lines[] = {
    {"S/2031/40", true},
    {"A/85/643", true},
    {"A/85/643\u2013S/2030/1204", true},
    {"A/85/643-S/2030/1204", true},
    {"A/85/643   S/2030/1204", true},
    {"30-17123 (E) 181230 191230", true},
    {"30-17123 (F) 181230 *3017123*", true},
    {"30-17123", true},
    {"/...", true},
    {"67-17123                 /...", true},
    {"85-17123   2041f (E)     /...", true},
    {"the river/...", false},
    {"see S/2031/40", false},
    {"2015-2020", false},
    {"12 000", false},
    {"S/2031/40 and Corr.1 of that day", false},
};

TEST_CASE("lines that are symbols or job numbers alone belong to the pages of a letter")
{
    for (const auto& row : lines) {
        CAPTURE(row.line);
        CHECK(is_letter_furniture(row.line) == row.furniture);
    }
}

TEST_CASE("symbols joined by a dash of any length are two")
{
    for (const auto* const line : {"A/85/643-S/2030/1204", "A/85/643\u2013S/2030/1204"}) {
        CHECK(symbols_of(line) == std::vector<std::string>{"A/85/643", "S/2030/1204"});
    }
}

TEST_CASE("the headers of a letter's pages are in no text, and its symbol is the Council's")
{
    const auto document =
        read_letter("A/85/643\u2013S/2030/1204\n\nGeneral Assembly\nSecurity Council\n\n"
                    "Letter dated 10 December 2030 from the Permanent Representative of Ghana to\n"
                    "the United Nations addressed to the Secretary-General\n\n"
                    "I refer to document S/2030/900. A paper is annexed.\n\n(Signed) Ama Owusu\n\n"
                    "30-17123 (E) 181230 191230\n*3017123*\n\nA/85/643\nS/2030/1204\n\n"
                    "Annex\n\nCommuniqué of the Government of Ghana\n\nThe river falls.\n\n"
                    "2/3 30-17123\n\nA/85/643\u2013S/2030/1204\n\nThe river rises.\n");
    CHECK(document.symbol == "S/2030/1204");
    CHECK(document.letter.cites == std::vector<std::string>{"S/2030/900"});
    CHECK(document.letter.paragraphs.size() == 1);
    CHECK(paragraphs_of(document, only_annex(document).paragraphs) ==
          "The river falls.|The river rises.");
    CHECK(problems_of(document).empty());
}

TEST_CASE("the head of a page may tell language, annex and page below the symbols")
{
    const auto document = read_letter(
        "LETTER DATED 10 DECEMBER 1979 FROM THE PERMANENT REPRESENTATIVE OF GHANA TO THE\n"
        "UNITED NATIONS ADDRESSED TO THE SECRETARY-GENERAL\n\nA paper is annexed.\n\n"
        "(Signed) Ama Owusu\n\nA/34/643\nS/13999\nEnglish\nPage 2\n\nANNEX\n\n"
        "Communiqué of the Government of Ghana\n\nThe river falls.\n\n"
        "A/34/643\nS/13999\nEnglish\nAnnex\nPage 3\n\nThe river rises.\n");
    CHECK(paragraphs_of(document, only_annex(document).paragraphs) ==
          "The river falls.|The river rises.");
    CHECK(document.letter.sender_delegation == "GHA");
}

TEST_CASE("every character of a letter is of one class")
{
    const auto document = read_norwegian_letter(
        "S/2031/40\n\nAnnex\n\nConcept note\n\nThe river falls.\n\nS/2031/40\n\nIt rises.\n");
    std::uint32_t at = 0;
    for (const auto& each : document.classes) {
        CHECK(each.span.begin == at);
        at = each.span.end;
    }
    CHECK(at == document.source.text.size());
}

TEST_CASE("what a web page says below a letter is no part of it, but tells its symbol")
{
    const auto document = read_letter(
        "Letter dated 3 March 1987 from the Permanent Representative of Norway to the United "
        "Nations addressed to the Secretary-General\n\n"
        "I refer to the note of the Permanent Mission of Peru (A/42/40-S/18400).\n\n"
        "(Signed) Halvard TVEITEN\nPermanent Representative\n\n\n"
        "Document symbol: A/42/50|S/18500\nDownload Document Files: a4250s18500.pdf\n"
        "Document Type: Letter\nDocument Sources: General Assembly, Security Council\n"
        "Country: Norway\nSubject: Rivers\nPublication Date: 05/03/1987\n");
    CHECK(document.symbol == "S/18500");
    CHECK(document.letter.paragraphs.size() == 1);
    CHECK(only_annex(document).paragraphs.size() == 1);
    CHECK(document.letter.cites == std::vector<std::string>{"A/42/40", "S/18400"});
}

TEST_CASE("a web page may tell the title before the masthead, too")
{
    const std::string title = "Letter dated 3 March 2031 from the Permanent Representative of "
                              "Norway to the United Nations addressed to the Secretary-General";
    const auto document =
        read_letter(title +
                    "\n\nUnited Nations\nSecurity Council\n\nS/2031/40\n\nDistr.: General\n"
                    "5 March 2031\nOriginal: English\n\n" +
                    title + "\n\nI have the honour to write to you about the river.\n");
    CHECK(document.symbol == "S/2031/40");
    CHECK(document.letter.distributed == Date{2031, 3, 5});
    CHECK(paragraphs_of(document, document.letter.paragraphs) ==
          "I have the honour to write to you about the river.");
}

}  // namespace
TEST_CASE("a session stands in a word of its own above the title")
{
    const auto session = [](const std::string& line) {
        return read_letter(
                   line + "\nS/2031/40\n\n"
                          "Letter dated 3 March 2031 from the Permanent Representative of Norway\n"
                          "to the United Nations addressed to the Secretary-General\n\n"
                          "I have the honour to transmit to you the papers that were asked for.\n\n"
                          "(Signed) Halvard Tveiten\n")
            .letter.session;
    };
    CHECK(session("Eighty-sixth session") == "Eighty-sixth session");
    CHECK(session("Eighty-sixth session  Eighty-sixth year") == "Eighty-sixth session");
    CHECK(session("Notes of midyear") == "");
}

TEST_CASE("resolutions are cited by year or session, one by one or in lists")
{
    const auto cites = [](std::string_view words) {
        return read_norwegian_letter("Annex\n\nOn the river\n\nIt falls. " + std::string(words) +
                                     "\n")
            .letter.cites;
    };
    using Cites = std::vector<std::string>;
    CHECK(cites("See resolution 9001 (2030).") == Cites{"resolution 9001 (2030)"});
    CHECK(cites("As resolution 2184 (XXI) says.") == Cites{"resolution 2184 (XXI)"});
    CHECK(cites("See resolution 59/50.") == Cites{"A/RES/59/50"});
    CHECK(cites("In resolutions 9001 (2030), 9002 (2030) and 9003 (2031) and 15 letters.") ==
          Cites{"resolution 9001 (2030)", "resolution 9002 (2030)", "resolution 9003 (2031)"});
    CHECK(cites("In resolutions 85/3 and 85/4, as well as 9003 (2031).") ==
          Cites{"A/RES/85/3", "A/RES/85/4", "resolution 9003 (2031)"});
    CHECK(cites("Of the resolutions 3 were adopted, resolution 4 (of the party) was not.") ==
          Cites{});
}

}  // namespace horseshoe::parser::test
