#include "analysis/stance/spellings.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

namespace {

using horseshoe::gazetteer::Word;
using horseshoe::stance::builtin_spellings;
using horseshoe::stance::Spellings;

bool is(Spellings::Key key, std::string_view word)
{
    std::vector<Word> words;
    horseshoe::gazetteer::append_words(word, words);
    return builtin_spellings().is(key, words.front());
}

}  // namespace

TEST_CASE("words are known as they are spelt, without case and accents")
{
    CHECK(is(Spellings::having, "has"));
    CHECK_FALSE(is(Spellings::having, "having"));
    CHECK(is(Spellings::committing, "Perpétrées"));
    CHECK(is(Spellings::somebody, "state"));
    CHECK_FALSE(is(Spellings::duty, "can"));
    CHECK(is(Spellings::whence_told, "du"));
    CHECK_FALSE(is(Spellings::whence, "du"));
}

TEST_CASE("no key of the table is without words")
{
    for (const std::string_view word :
         {"has",     "not",  "coming",    "from",  "de",    "reports", "member",  "dire",
          "retrait", "leur", "stop",      "never", "means", "must",    "nobody",  "any",
          "nation",  "some", "including", "there", "fired", "its",     "security"}) {
        bool known = false;
        for (int key = 0; key < Spellings::keys; ++key) {
            known = known || is(static_cast<Spellings::Key>(key), word);
        }
        CAPTURE(word);
        CHECK(known);
    }
}
