#include "analysis/stance/lexicons.hpp"
#include "analysis/stance/lint.hpp"
#include "tests/analysis/documents.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::stance;

namespace {

using Lines = std::vector<std::string>;

Lines shown(const std::vector<Finding>& findings)
{
    Lines lines;
    for (const auto& finding : findings) {
        lines.push_back(
            fmt::format("{}: {}: {}", finding.place, word(finding.flaw), finding.message));
    }
    return lines;
}

}  // namespace

TEST_CASE("the lexicons compiled in neither contradict nor repeat themselves")
{
    for (const auto language : lexicon_languages) {
        for (const auto& line : shown(lint(builtin_lexicon(language)))) {
            FAIL_CHECK(line);
        }
    }
}

TEST_CASE("rows that share words are named")
{
    struct Row {
        const char* name;
        const char* table;
        Lines findings;
    };
    const std::vector<Row> rows{
        {"nothing shared", "welcome\tferry\t+1\tobject\nwelcome\tbridge\t+1\tobject\n", {}},
        {"forms of one row", "welcome\t{ferry,ferries}\t+1\tobject\n", {}},
        {"a part of longer words",
         "welcome\tferry\t+1\tobject\nconcern\tferry late\t-1\tobject\n",
         {}},
        {"another polarity",
         "welcome\tferry\t+1\tobject\nwelcome\tferry\t+2\tobject\n",
         {"t.tsv:2: contradicts: 'ferry' is welcome +2 here, and welcome +1 in t.tsv:1"}},
        {"another act, by the stem",
         "welcome\tferry\t+1\tobject\nsupport\t{boat,ferries}\t+1\tobject\n",
         {"t.tsv:2: contradicts: 'ferries', by its stems 'ferry', is support +1 here, and welcome "
          "+1 in t.tsv:1"}},
        {"another use",
         "negator\thardly\nintensifier\thardly\n",
         {"t.tsv:2: contradicts: 'hardly' is intensifier here, and negator in t.tsv:1"}},
        {"the same again",
         "welcome\tferry\t+1\tobject\nwelcome\tferry\t+1\tobject\n",
         {"t.tsv:2: shadows: 'ferry' stands in t.tsv:1 too"}},
        {"the same with another slot",
         "welcome\tferry\t+1\tobject\nwelcome\tferry\t+1\tsubject\n",
         {"t.tsv:2: shadows: 'ferry' stands in t.tsv:1 too, with another slot"}},
        {"nominals are looked for apart",
         "welcome\tthis ferry\t+1\tobject\nnominal\tthis ferry\tsubject\n",
         {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(shown(lint(Lexicon("en", "t.tsv", row.table))) == row.findings);
    }
}

TEST_CASE("rows that no document has never fire")
{
    const Lexicon lexicon("en",
                          "t.tsv",
                          "welcome\tapplaud\t+1\tobject\n"
                          "criticise\tdredge\t-1\tdoer\n"
                          "negator\tnever\n");
    FiringCount count(lexicon);
    CHECK(shown(count.never_fired(lexicon)) == Lines{});
    const auto document = test::english_record("Mr. Otieno (Kenya): We applaud the ferry. "
                                               "We have been applauding it for years.");
    const auto counts = FiringCount::count(lexicon, document);
    CHECK(counts == std::vector<std::size_t>{2, 0, 0});
    count.add(counts);
    CHECK(count.documents() == 1);
    CHECK(shown(count.never_fired(lexicon)) ==
          Lines{"t.tsv:2: never fires: 'dredge' (criticise -1) is in none of the documents",
                "t.tsv:3: never fires: 'never' (negator) is in none of the documents"});
}
