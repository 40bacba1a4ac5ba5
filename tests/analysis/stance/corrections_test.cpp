#include "analysis/stance/corrections.hpp"
#include "parser/error.hpp"
#include "tests/analysis/stance/reading.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::stance;

namespace {

using Lines = std::vector<std::string>;

constexpr const char* speech = "Mr. Otieno (Kenya): We support China. We condemn Chad.\n\n"
                               "Mr. Fan (China): The old ferry was built in Chad.\n";

/// What becomes of the stances by corrections of `S`; the last line tells whether all of them fit.
Lines corrected(const std::string& table, const char* body = speech)
{
    const auto document = test::english_record(body);
    const Lexicon lexicon(
        "en", "t.tsv", "support\tsupport\t+1\tobject\ncondemn\tcondemn\t-2\tobject\n");
    auto stances = test::stances_of(document, lexicon);
    const Corrections corrections("mine.tsv", table);
    CorrectionTally tally;
    tally.add("S", corrections.apply(document, "S", stances));
    auto lines = test::shown(stances);
    for (const auto* row : tally.left_over(corrections)) {
        lines.push_back(row->place);
    }
    return lines;
}

}  // namespace

TEST_CASE("corrections accept, reject, change and add")
{
    struct Row {
        const char* name;
        const char* table;
        Lines lines;
    };
    const std::vector<Row> rows{
        {"none", "", {"KEN>CHN+1", "KEN>TCD-2"}},
        {"accepted",
         "accept\tS\t1\tKEN\tCHN\t\t\tWe support China.\n",
         {"KEN>CHN+1!", "KEN>TCD-2"}},
        {"accepted with the figures that it has",
         "accept\tS\t1\tKEN\tCHN\t+1\tsupport\tWe support China.\n",
         {"KEN>CHN+1!", "KEN>TCD-2"}},
        {"accepted with figures that it no longer has",
         "accept\tS\t1\tKEN\tCHN\t+2\tsupport\tWe support China.\n",
         {"KEN>CHN+1", "KEN>TCD-2", "mine.tsv:1"}},
        {"rejected", "reject\tS\t1\tKEN\tCHN\t\t\tWe support China.\n", {"KEN>TCD-2"}},
        {"rejected, whoever it is about", "reject\tS\t\t\t\t\t\tsupport\n", {"KEN>TCD-2"}},
        {"changed",
         "change\tS\t1\tKEN\tTCD\t-1\tcriticise\tWe condemn Chad.\n",
         {"KEN>CHN+1", "KEN>TCD-1!"}},
        {"added",
         "add\tS\t2\tCHN\tTCD\t+1\twelcome\tThe old ferry was built in Chad.\n",
         {"KEN>CHN+1", "KEN>TCD-2", "CHN>TCD+1!"}},
        {"added where it was found",
         "add\tS\t1\tKEN\tCHN\t+2\tsupport\tWe support China.\n",
         {"KEN>CHN+2!", "KEN>TCD-2"}},
        {"of another target",
         "reject\tS\t1\tKEN\tRUS\t\t\tWe support China.\n",
         {"KEN>CHN+1", "KEN>TCD-2", "mine.tsv:1"}},
        {"a quote that is gone",
         "add\tS\t2\tCHN\tTCD\t+1\twelcome\tThe new ferry.\n",
         {"KEN>CHN+1", "KEN>TCD-2", "mine.tsv:1"}},
        {"of a document that was not read",
         "reject\tT\t1\tKEN\tCHN\t\t\tWe support China.\n",
         {"KEN>CHN+1", "KEN>TCD-2"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(corrected(row.table) == row.lines);
    }
}

TEST_CASE("corrections outlive new readings of the document")
{
    const Lines rejected{"KEN>TCD-2"};
    const std::string table = "reject\tS\t1\tKEN\tCHN\t\t\tWe sup-port, “CHINA”\n";
    CHECK(corrected(table) == rejected);
    CHECK(corrected("reject\tS\t7\tKEN\tCHN\t\t\tWe support China.\n") == rejected);
    CHECK(corrected(table,
                    "Mr. Fan (China): The ferry is late.\n\n"
                    "Mr. Otieno (Kenya): We support China. We condemn Chad.\n") == rejected);
}

TEST_CASE("a turn is not guessed where two have the words")
{
    const char* body = "Mr. Otieno (Kenya): We support China.\n\n"
                       "Mr. Fan (China): The ferry is late.\n\n"
                       "Mr. Otieno (Kenya): We support China.\n";
    CHECK(corrected("reject\tS\t2\tKEN\tCHN\t\t\tWe support China.\n", body) ==
          Lines{"KEN>CHN+1", "KEN>CHN+1", "mine.tsv:1"});
    CHECK(corrected("reject\tS\t3\tKEN\tCHN\t\t\tWe support China.\n", body) == Lines{"KEN>CHN+1"});
}

TEST_CASE("what is added has its place, and tells who says so")
{
    const auto document = test::english_record(speech);
    std::vector<Stance> stances;
    const Corrections corrections("mine.tsv",
                                  "add\tS\t2\t\tTCD\t+1\twelcome\tferry was built\n"
                                  "add\tS\t2\tKEN\tTCD\t-1\tconcern\told ferry\n");
    corrections.apply(document, "S", stances);
    REQUIRE(stances.size() == 2);
    CHECK(stances[0].holder == "KEN");
    CHECK(stances[0].via == Via::reported);
    CHECK(stances[1].holder == "CHN");
    CHECK(stances[1].via == Via::own);
    CHECK(test::words_of(document, stances[1].begin, stances[1].end) == "ferry was built");
    CHECK(stances[1].span.of(document.source.text) == "ferry was built");
    CHECK(stances[1].line != 0);
    CHECK(stances[1].rule == "mine.tsv:1");
    CHECK(stances[1].steps == Lines{"added by hand in mine.tsv:1"});
    CHECK(stances[0].id != stances[1].id);
}

TEST_CASE("rows of corrections that cannot be understood are named with their line")
{
    struct Row {
        const char* row;
        const char* message;
    };
    const std::vector<Row> rows{
        {"drop\tS\t1\t\t\t\t\tferry",
         "there is no action 'drop': it is accept, reject, change or add"},
        {"reject\t\t1\t\t\t\t\tferry", "a correction needs a document and a quote"},
        {"reject\tS\t1\t\t\t\t\t...", "a correction needs a document and a quote"},
        {"reject\tS\tone\t\t\t\t\tferry", "there is no turn 'one'"},
        {"change\tS\t1\t\t\t3\t\tferry", "there is no polarity '3'"},
        {"change\tS\t1\t\t\t1\tpraise\tferry", "there is no act 'praise'"},
        {"change\tS\t1\t\t\t\t\tferry", "a change needs a polarity or an act"},
        {"add\tS\t1\tKEN\tTCD\t1\t\tferry", "what is added needs a target, a polarity and an act"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.row);
        try {
            const Corrections corrections("mine.tsv", std::string("# head\n") + row.row);
            FAIL_CHECK("it was understood");
        }
        catch (const InputError& error) {
            CHECK(error.line() == 2);
            CHECK(std::string(error.what()) == row.message);
        }
    }
}
