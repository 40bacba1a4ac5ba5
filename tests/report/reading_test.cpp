#include "parser/accounting.hpp"
#include "report/reading/common_names.hpp"
#include "report/reading/names.hpp"
#include "report/reading/order.hpp"
#include "report/reading/summary.hpp"
#include "report/reading/text.hpp"
#include "tests/report/sample_document.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <numeric>
#include <string>
#include <vector>

using namespace horseshoe;

TEST_CASE("a document without a symbol is named after its file")
{
    struct Row {
        const char* path;
        const char* name;
    };
    const std::vector<Row> rows{{"records/S_PV.9642_fr.txt", "S_PV.9642_fr"},
                                {"letter", "letter"},
                                {"/a.b/letter", "letter"},
                                {".hidden", ".hidden"},
                                {"-", "-"}};
    for (const auto& row : rows) {
        CAPTURE(row.path);
        parser::Document document;
        document.source.path = row.path;
        CHECK(reading::document_name(document) == row.name);
        document.symbol = "S/PV.8706 (Resumption 1)";
        CHECK(reading::document_name(document) == "S/PV.8706 (Resumption 1)");
    }
}

TEST_CASE("who presided is among those present, once")
{
    auto record = tests::sample_record().record;
    CHECK(reading::present(record).size() == 2);
    record.attendance.erase(record.attendance.begin());
    const auto everybody = reading::present(record);
    REQUIRE(everybody.size() == 2);
    CHECK(everybody[0].speaker == "M. Verchinine");
    CHECK(everybody[0].role == parser::Role::presidency);
    record.presidency = {};
    CHECK(reading::present(record).size() == 1);
}

TEST_CASE("dates are written as far as they are known")
{
    CHECK(reading::iso({2022, 2, 6}) == "2022-02-06");
    CHECK(reading::iso({2022, 2, 0}) == "2022-02");
    CHECK(reading::iso({2022, 0, 0}) == "2022");
    CHECK(reading::iso({}).empty());
}

TEST_CASE("a diagnostic is one line that says where, what and what was done")
{
    CHECK(reading::diagnostic("a.txt", 3, "odd", "left") == "a.txt:3: odd; left");
    CHECK(reading::diagnostic("a.txt", 0, "odd", "") == "a.txt: odd");
    CHECK(reading::diagnostic("a\nb.txt", 0, "\x1b[2J gone", "") == "a b.txt: \uFFFD[2J gone");
}

TEST_CASE("who is inferred from the members of a body is not shown as if it had signed")
{
    using parser::SignatoryFound;
    std::vector<parser::Signatory> signatories{{"ARM", "Arménie", {}, SignatoryFound::listed},
                                               {"", "Syldavie", {}, SignatoryFound::in_text}};
    CHECK(reading::in_words(signatories) == "ARM, \"Syldavie\"");
    signatories = {{"ARM", "OTSC", {}, SignatoryFound::by_membership},
                   {"BLR", "OTSC", {}, SignatoryFound::by_membership}};
    CHECK(reading::in_words(signatories) == "ARM, BLR (known by membership)");
}

TEST_CASE("words stand between blanks, no-break blanks included")
{
    CHECK(reading::count_words("") == 0);
    CHECK(reading::count_words(" à  11\u00A0h\u202F5.\n") == 4);
}

TEST_CASE("first words are never cut within a word or a character")
{
    const auto document = tests::sample_record();
    const auto& paragraphs = document.record.turns.at(1).paragraphs;
    CHECK(reading::first_words(document, paragraphs, 100) == "Je remercie la présidence.");
    CHECK(reading::first_words(document, paragraphs, 18) == "Je remercie la");
    CHECK(reading::first_words(document, paragraphs, 1) == "J");
    CHECK(reading::first_words(document, {}, 18).empty());
}

TEST_CASE("counts are written with groups and plurals")
{
    CHECK(reading::counted(1, "turn") == "1 turn");
    CHECK(reading::counted(0, "turn") == "0 turns");
    CHECK(reading::counted(1234567, "turn") == "1\u00A0234\u00A0567 turns");
}

TEST_CASE("holes in the classes of a text are unexplained")
{
    auto document = tests::sample_record();
    CHECK(parser::account(document).total == 284);
    CHECK(parser::account(document).unexplained == 0);
    const auto gone = document.classes.at(3).span;  // 37 code points in more bytes
    document.classes.erase(document.classes.begin() + 3);
    CHECK(gone.size() > 37);
    CHECK(parser::account(document).unexplained == 37);
    document.classes.clear();
    CHECK(parser::account(document).unexplained == 284);
}

TEST_CASE("characters in two classes are unexplained")
{
    auto document = tests::sample_record();
    document.classes.back().span.begin -= 10;
    CHECK(parser::account(document).unexplained > 0);
}

TEST_CASE("shares add up to the whole, and what is there is never nothing")
{
    CHECK(rc::check([](const std::vector<std::uint16_t>& counts) {
        parser::Accounting accounting;
        for (std::size_t i = 0; i < accounting.characters.size() && i < counts.size(); ++i) {
            accounting.characters.at(i) = counts[i];
        }
        const auto tenths = parser::shares(accounting);
        const int sum = std::accumulate(tenths.begin(), tenths.end(), 0);
        const bool nothing = accounting.characters == parser::Accounting{}.characters;
        RC_ASSERT(sum == (nothing ? 0 : 1000));
        for (std::size_t i = 0; i < accounting.characters.size(); ++i) {
            RC_ASSERT((tenths.at(i) > 0) == (accounting.characters.at(i) > 0));
        }
    }));
}

TEST_CASE(
    "what has no name is called by a word of the reader's language, a resolution by its number")
{
    CHECK(reading::common_name("council presidency", "fr") == "présidence du Conseil");
    CHECK(reading::common_name("training", "fr") == "formation");
    CHECK(reading::common_name("training", "en") == "training");
    CHECK(reading::common_name("resolution 2745 (2024)", "fr") == "résolution 2745 (2024)");
    CHECK(reading::common_name("a word of nobody", "fr") == "a word of nobody");
}
