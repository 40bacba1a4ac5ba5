#include "analysis/mention/context.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::mention;

namespace {

std::uint64_t hash_of(std::string_view word)
{
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(word, words);
    return words.front().hash;
}

/// What stands within the titles of a text.
std::vector<std::string> titles_in(std::string_view text)
{
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(text, words);
    std::vector<std::string> titles;
    for (const auto& [begin, end] : context_of("en").titles(words, text)) {
        titles.emplace_back(text.substr(begin, end - begin));
    }
    return titles;
}

}  // namespace

TEST_CASE("a set of words holds each of them and no other, nor a border")
{
    WordSet words;
    CHECK(!words.contains(hash_of("word")));
    for (int i = 0; i < 500; ++i) {
        words.insert(hash_of("word" + std::to_string(i)));
        words.insert(hash_of("word" + std::to_string(i / 2)));
    }
    words.insert(0);
    CHECK(!words.contains(0));
    for (int i = 0; i < 1000; ++i) {
        CAPTURE(i);
        CHECK(words.contains(hash_of("word" + std::to_string(i))) == (i < 500));
    }
}

TEST_CASE("titles stand in quotation marks right behind a word that announces them")
{
    CHECK(titles_in("The item entitled “Peace in Chad” and: \"Mali\"") ==
          std::vector<std::string>{"“Peace in Chad"});
    CHECK(titles_in("a letter titled: \"Mali\", or entitled «Niger»") ==
          std::vector<std::string>{"\"Mali", "«Niger"});
    CHECK(titles_in("entitled, “Peace”").empty());
    CHECK(titles_in("entitled to peace “in Chad”").empty());
    CHECK(titles_in("he is entitled").empty());
}
