#include "analysis/stance/spellings.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace {

using horseshoe::gazetteer::Word;
using horseshoe::stance::builtin_spellings;
using horseshoe::stance::Spellings;
using horseshoe::stance::Stem;

bool is(Spellings::Key key, std::string_view word)
{
    std::vector<Word> words;
    horseshoe::gazetteer::append_words(word, words);
    Stem stem;
    stem.spelling = builtin_spellings().of(words.front());
    return builtin_spellings().is(key, stem);
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

TEST_CASE("each key has its words")
{
    constexpr auto words = std::to_array<std::string_view>(
        {"has",       "not",         "seized",      "plus",     "never",     "stop",
         "sans",      "continues",   "être",        "must",     "rejetons",  "regrettons",
         "had",       "claims",      "allegations", "proof",    "any",       "verified",
         "made",      "laquelle",    "rejetée",     "été",      "reports",   "there",
         "means",     "récuse",      "voted",       "fired",    "before",    "soumis",
         "threat",    "coming",      "from",        "de",       "drones",    "using",
         "made",      "undermine",   "fought",      "cesse",    "ensure",    "time",
         "temps",     "proved",      "dire",        "mandate",  "receive",   "needs",
         "death",     "retrait",     "saisie",      "faced",    "trial",     "fait",
         "struck",    "attaqué",     "personne",    "unheeded", "hampering", "entraves",
         "work",      "decision",    "breach",      "security", "wrongly",   "chute",
         "pressure",  "survivors",   "suspended",   "prévenir", "travail",   "work",
         "leverage",  "for",         "vital",       "une",      "owned",     "led",
         "tracks",    "authorities", "facto",       "leur",     "ses",       "its",
         "her",       "votre",       "vous",        "us",       "nous",      "Ms",
         "Sir",       "Président",   "nobody",      "any",      "nation",    "some",
         "countries", "such",        "seulement",   "pas",      "sauf",      "member",
         "où",        "within",      "sur",         "exposé",   "sanctions", "embargo",
         "promises",  "craintes",    "sources",     "which",    "comme",     "well"});
    static_assert(words.size() == Spellings::names.size());
    for (std::size_t key = 0; key < words.size(); ++key) {
        CAPTURE(words[key]);
        CHECK(is(static_cast<Spellings::Key>(key), words[key]));
    }
}
