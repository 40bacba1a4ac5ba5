#include "parser/language/phrases.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;

namespace {

const Language& boats()
{
    static const Language language("xx",
                                   "key\twords\tvalue\n"
                                   "boat\tferry\tpublic\n"
                                   "boat\tferry boat\n"
                                   "boat\tark\n"
                                   "boat\tsteamer\n");
    return language;
}

/// The words found, in order.
std::string found(std::string_view text)
{
    std::string words;
    for (auto each = find_phrase(text, boats(), "boat"); each;
         each = find_phrase(text, boats(), "boat", each->end)) {
        CHECK(text.substr(each->begin, each->end - each->begin) == each->word->words);
        words += std::string(each->word->words) + ';';
    }
    return words;
}

}  // namespace

TEST_CASE("phrases are whole words, and of two at one place the longer")
{
    CHECK(found("The ferry, the ark and the ferry boat") == "ferry;ark;ferry boat;");
    CHECK(found("ark") == "ark;");
    CHECK(found("ferryman, parks, stark, arks, l’ark, é ark") == "ark;ark;");
    CHECK(found(std::string(200, ' ') + "steamer").size() == 8);
    CHECK(found("").empty());
    CHECK(!find_phrase("ferry", boats(), "raft"));
}

TEST_CASE("a row may stand within a word where only that is asked")
{
    CHECK(contains_row("two ferrymen", boats(), "boat"));
    CHECK(contains_row("parks", boats(), "boat"));
    CHECK(contains_row(std::string(63, ' ') + "ark", boats(), "boat"));
    CHECK(!contains_row("ferr", boats(), "boat"));
    CHECK(!contains_row("ar k", boats(), "boat"));
    CHECK(!contains_row("", boats(), "boat"));
    CHECK(!contains_row("ferry", boats(), "raft"));
}
