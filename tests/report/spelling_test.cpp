#include "report/cli/spelling.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

using horseshoe::cli::meant;

namespace {

const std::vector<std::string> words{"parse", "mentions", "stance", "turns", "votes"};

}

TEST_CASE("a letter too many, too few, changed or swapped leaves the word that was meant")
{
    CHECK(meant("pars", words) == "parse");
    CHECK(meant("parsee", words) == "parse");
    CHECK(meant("stanse", words) == "stance");
    CHECK(meant("mentoins", words) == "mentions");
    CHECK(meant("vote", words) == "votes");
}

TEST_CASE("what is like none of the words is taken for none")
{
    CHECK(meant("help", words) == "");
    CHECK(meant("", words) == "");
    CHECK(meant("x", words) == "");
    CHECK(meant("parse", {}) == "");
}

TEST_CASE("a word that is there is what was meant, and one lost letter does not hide it")
{
    CHECK(rc::check([] {
        const auto word = *rc::gen::elementOf(words);
        RC_ASSERT(meant(word, words) == word);
        const auto at = *rc::gen::inRange<std::size_t>(0, word.size());
        RC_ASSERT(meant(std::string(word).erase(at, 1), words) == word);
    }));
}
