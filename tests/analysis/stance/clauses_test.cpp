#include "analysis/stance/clauses.hpp"
#include "analysis/stance/stem_reader.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::stance;
using horseshoe::gazetteer::Word;

/// "0-3 4-9aside": the clauses of an English sentence without names.
std::string clauses_of(std::string_view text)
{
    std::vector<Word> words;
    horseshoe::gazetteer::append_words(text, words);
    std::vector<Stem> stems;
    StemReader(builtin_lexicon("en")).read(text, words, stems);
    const auto hits = builtin_lexicon("en").find(stems);
    const SentenceText sentence{text, words, stems, builtin_roles("en"), hits, {}, {}};
    std::string shown;
    for (const auto& clause : find_clauses(sentence)) {
        shown += shown.empty() ? "" : " ";
        shown += std::to_string(clause.first) + '-' + std::to_string(clause.last);
        shown += clause.relative ? "relative" : "";
        shown += clause.aside ? "aside" : "";
    }
    return shown;
}

}  // namespace

TEST_CASE("words that open a clause part a sentence, and so do commas")
{
    CHECK(clauses_of("The boats left early") == "0-4");
    CHECK(clauses_of("The boats left because the river rose") == "0-3 3-7");
    CHECK(clauses_of("The boats left, the river rose") == "0-3 4-7");
}

TEST_CASE("a relative clause is told from others")
{
    CHECK(clauses_of("The boats, which left early, came back") == "0-2 3-6relative 7-9");
}

TEST_CASE("a clause that begins with a preposition holds no subject")
{
    CHECK(clauses_of("In this year, the boats left") == "0-3aside 4-7");
    CHECK(clauses_of("Instead of sailing, they stayed") == "0-3aside 4-6");
}
