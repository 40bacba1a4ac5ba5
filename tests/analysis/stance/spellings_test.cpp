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

TEST_CASE("each key has its words")
{
    constexpr auto words = std::to_array<std::string_view>(
        {"has",       "not",       "coming",    "from",     "de",        "reports",   "member",
         "dire",      "retrait",   "leur",      "stop",     "never",     "means",     "must",
         "nobody",    "any",       "nation",    "some",     "such",      "there",     "fired",
         "its",       "undermine", "threat",    "nous",     "security",  "Ms",        "Président",
         "sur",       "exposé",    "hampering", "entraves", "work",      "death",     "prévenir",
         "tracks",    "craintes",  "où",        "cesse",    "sauf",      "vital",     "comme",
         "une",       "which",     "receive",   "mandate",  "unheeded",  "attaqué",   "drones",
         "travail",   "sans",      "personne",  "vous",     "us",        "fought",    "regrettons",
         "sanctions", "être",      "ensure",    "rejetons", "well",      "owned",     "led",
         "continues", "time",      "leverage",  "plus",     "within",    "for",       "seized",
         "needs",     "temps",     "sources",   "proved",   "promises",  "countries", "seulement",
         "saisie",    "work",      "chute",     "pressure", "suspended", "faced",     "had",
         "decision",  "breach",    "fait",      "struck",   "made",      "votre",     "her",
         "claims"});
    static_assert(words.size() == Spellings::names.size());
    for (std::size_t key = 0; key < words.size(); ++key) {
        CAPTURE(words[key]);
        CHECK(is(static_cast<Spellings::Key>(key), words[key]));
    }
}
