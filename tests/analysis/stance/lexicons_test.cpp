#include "analysis/stance/lexicons.hpp"
#include "analysis/stance/stem_reader.hpp"
#include "parser/error.hpp"
#include "tests/analysis/stance/reading.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::stance;

namespace {

using Lines = std::vector<std::string>;

/// "applaud: support +1 own.tsv:1" for each hit of a text.
Lines hits(const Lexicon& lexicon, std::string_view text)
{
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(text, words);
    Lines lines;
    for (const auto& hit : lexicon.find(StemReader(lexicon).read(text))) {
        lines.push_back(fmt::format(
            "{}: {} {:+} {}",
            text.substr(words[hit.first].begin, words[hit.last - 1].end() - words[hit.first].begin),
            hit.entry->use == Use::cue ? word(hit.entry->act) : word(hit.entry->use),
            hit.entry->polarity,
            hit.entry->row->place));
    }
    return lines;
}

}  // namespace

TEST_CASE("tables that override have their words for themselves")
{
    const LexiconTable base{"en.tsv",
                            "welcome\t{applaud,cheer}\t+1\tobject\n"
                            "criticise\tflood{,ing}\t-1\tdoer\n"};
    struct Row {
        const char* name;
        const char* own;
        Lines hits;
    };
    const std::vector<Row> rows{
        {"nothing",
         "",
         {"applauds: welcome +1 en.tsv:1",
          "flooding: criticise -1 en.tsv:2",
          "cheers: welcome +1 en.tsv:1"}},
        {"another act for one of a row's forms",
         "support\tapplaud\t+2\tobject\n",
         {"applauds: support +2 own.tsv:1",
          "flooding: criticise -1 en.tsv:2",
          "cheers: welcome +1 en.tsv:1"}},
        {"by the stem, whatever the form",
         "condemn\tfloods\t-2\tdoer\n",
         {"applauds: welcome +1 en.tsv:1",
          "flooding: condemn -2 own.tsv:1",
          "cheers: welcome +1 en.tsv:1"}},
        {"words taken out", "-\tcheering\n-\tflood\n", {"applauds: welcome +1 en.tsv:1"}},
        {"more words",
         "# own\nkey\twords\tpolarity\tslot\nthank\tbridge\t+1\tobject\n",
         {"applauds: welcome +1 en.tsv:1",
          "flooding: criticise -1 en.tsv:2",
          "bridge: thank +1 own.tsv:3",
          "cheers: welcome +1 en.tsv:1"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const LexiconTable own{"own.tsv", row.own};
        const Lexicon lexicon("en", base, {&own, 1});
        CHECK(hits(lexicon, "She applauds the flooding of the bridge and cheers.") == row.hits);
    }
}

TEST_CASE("rows that cannot be understood are named with file and line")
{
    struct Row {
        const char* table;
        const char* message;
    };
    const std::vector<Row> rows{
        {"\npraise\twell\t+1\tobject\n", "there is no act 'praise'"},
        {"\nwelcome\twell\t+3\tobject\n", "there is no polarity '+3'"},
        {"\nwelcome\twell\t+1\taround\n", "there is no slot 'around'"},
        {"\nwelcome\t\t+1\tobject\n", "a row needs words"},
        {"\nwelcome\twell{,s\t+1\tobject\n", "a brace is not closed in 'well{,s'"},
        {"\n-\t\n", "a row needs words"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.table);
        try {
            const Lexicon lexicon("en", "own.tsv", row.table);
            FAIL_CHECK("it was understood");
        }
        catch (const InputError& error) {
            CHECK(error.path() == "own.tsv");
            CHECK(error.line() == 2);
            CHECK(std::string(error.what()) == row.message);
        }
    }
}

TEST_CASE("without a folder the lexicons are those compiled in")
{
    const Lexicons lexicons;
    CHECK(&lexicons.of("fr") == &builtin_lexicon("fr"));
    CHECK(&lexicons.of("en") == &builtin_lexicon("en"));
}
