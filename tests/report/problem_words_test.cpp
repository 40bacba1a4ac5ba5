#include "parser/language/tsv.hpp"
#include "report/html/problem_words.hpp"
#include "report/html/words_tables.hpp"

#include <doctest/doctest.h>

#include <regex>
#include <set>
#include <string>

using namespace horseshoe;

namespace {

std::set<std::string> places(std::string_view text)
{
    static const std::regex place{R"(\{[0-9]\})"};
    const std::string words{text};
    return {std::sregex_token_iterator{words.begin(), words.end(), place},
            std::sregex_token_iterator{}};
}

}  // namespace

TEST_CASE("what a reader found odd is said in French, with what it found put in")
{
    CHECK(html::problem_in_words(
              "vote-tally", "the President announces 13 in favour, the list has 12", "fr") ==
          "voix pour\u00A0: 13 selon le Président, 12 dans la liste");
    CHECK(html::problem_in_words(
              "stray-text", "this belongs to no speaker: \"a {1}, \"b\" and c\"", "fr") ==
          "ceci n’appartient à aucun orateur\u00A0: «\u00A0a {1}, \"b\" and c\u00A0»");
    CHECK(html::problem_in_words("other-delegation",
                                 "Ms. Roe speaks for none of the delegations that are known: "
                                 "Chair: the Committee",
                                 "fr") ==
          "Ms. Roe ne parle pour aucune des délégations connues\u00A0: Chair: the Committee");
    CHECK(html::problem_in_words("pdf-page", "the PDF is damaged: page 4 cannot be read", "fr") ==
          "le PDF est endommagé\u00A0: la page 4 ne peut être lue");
}

TEST_CASE("the same words under another code, and words that nobody has put into the table, stay")
{
    CHECK_FALSE(html::problem_in_words("hours", "the cover was believed", "fr"));
    CHECK_FALSE(html::problem_in_words("floor", "the heading was not believed", "fr"));
    CHECK_FALSE(html::problem_in_words("floor", "the heading was believed", "xx"));
    CHECK(html::problem_in_words("floor", "the heading was believed", "en") ==
          "the heading was believed");
}

TEST_CASE("each row of the table of problems fills the same places in both languages")
{
    static const std::regex parted{" [:;?!]| \u00BB|\u00AB "};
    std::set<std::string> seen;
    for (const auto& row : parser::read_tsv(html::problems_table())) {
        CAPTURE(row[1]);
        CHECK_FALSE(row[2].empty());
        CHECK(places(row[1]) == places(row[2]));
        CHECK(seen.emplace(std::string{row[0]} + "\t" + std::string{row[1]}).second);
        CHECK_FALSE(std::regex_search(std::string{row[2]}, parted));
        if (row[0] != "code") {
            const auto same = html::problem_in_words(row[0], row[1], "en");
            CHECK(same == std::string{row[1]});
        }
    }
    CHECK(seen.size() > 60);
}
