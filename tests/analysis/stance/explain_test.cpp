#include "analysis/stance/explain.hpp"
#include "tests/analysis/stance/reading.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::stance;

namespace {

/// Words for the target, and why it is the target.
std::string why(const char* sentence)
{
    static const Lexicon lexicon("en",
                                 "t.tsv",
                                 "support\tsupport\t+1\tobject\n"
                                 "concern\tis a threat\t-1\tsubject\n"
                                 "criticise\tunlawful\t-1\tdoer\n");
    const auto document =
        test::english_record(std::string("Mr. Otieno (Kenya): ") + sentence + "\n");
    const auto stances = test::stances_of(document, lexicon);
    return stances.size() == 1 ? explain(document, stances.front(), lexicon).target
                               : fmt::format("{} stances", stances.size());
}

}  // namespace

TEST_CASE("it is said why a target is one")
{
    CHECK(why("We support China.") == "the target stands behind it; 'China' stands behind the cue");
    CHECK(why("Chad is a threat.") == "the target stands before it; 'Chad' stands before the cue");
    CHECK(why("That was unlawful.") ==
          "the target is who does it; the sentence has no words for anybody");
}

TEST_CASE("an explanation has the row and the clause of the cue")
{
    const Lexicon lexicon("en", "t.tsv", "\nsupport\tsupport\t+1\tobject\n");
    const auto document =
        test::english_record("Mr. Otieno (Kenya): The ferry is late, and we support China.\n");
    auto stances = test::stances_of(document, lexicon);
    REQUIRE(stances.size() == 1);
    const auto explanation = explain(document, stances.front(), lexicon);
    REQUIRE(explanation.entry != nullptr);
    CHECK(explanation.entry->row->place == "t.tsv:2");
    const auto clause = test::words_of(document, explanation.clause_begin, explanation.clause_end);
    CHECK(clause.ends_with("we support China"));
    CHECK(clause.find("ferry") == std::string_view::npos);

    stances.front().rule = "mine.tsv:3";
    CHECK(explain(document, stances.front(), lexicon).entry == nullptr);
    CHECK(explain(document, stances.front(), lexicon).target == "named by hand");
}
