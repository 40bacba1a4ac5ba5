#include "tests/analysis/stance/stances.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using horseshoe::test::english_stances;
using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("whoever does it is blamed, not whoever suffers it")
{
    CHECK(english_stances("Fijian troops have shelled a town in Tonga.") == Lines{"PER>FJI-1"});
    CHECK(english_stances("The border of Tonga was violated by Fiji.") == Lines{"PER>FJI-1"});
    CHECK(english_stances("Fiji keeps destabilizing Tonga.") == Lines{"PER>FJI-1"});
}

TEST_CASE("deeds point back to whoever was accused before")
{
    CHECK(english_stances("Fiji has violated the truce. Those actions are unacceptable.") ==
          Lines{"PER>FJI-1", "PER>FJI-2"});
}

TEST_CASE("a demand to stop is addressed to the one that is called on")
{
    CHECK(english_stances("We call on Fiji to stop the flights over Tonga.") == Lines{"PER>FJI-1"});
}

TEST_CASE("of several who are asked only those are faulted who were blamed before")
{
    CHECK(
        english_stances("Fiji has violated the truce. We call on Fiji and Tonga to return home.") ==
        Lines{"PER>FJI-1", "PER>TON+0"});
}

TEST_CASE("a deed denied is no praise")
{
    CHECK(english_stances("Fiji has not violated the truce.").empty());
}

TEST_CASE("an object without an id is not taken for what was spoken of before")
{
    CHECK(english_stances("Disarmament matters. We condemn the burning of crops.") ==
          Lines{"PER>unnamed-2"});
}

TEST_CASE("others’ views are theirs")
{
    CHECK(english_stances("Samoa stated that Fiji had violated the truce.") == Lines{"WSM>FJI-1"});
}

TEST_CASE("words said on behalf of others are theirs too")
{
    const auto lines =
        english_stances("I speak on behalf of Samoa and Tonga. We welcome the efforts of Fiji.");
    CHECK(lines == Lines{"PER>FJI+1", "WSM>FJI+1", "TON>FJI+1"});
}

TEST_CASE("questions and conditions take no stand")
{
    CHECK(english_stances("Does anybody welcome Fiji?").empty());
    CHECK(english_stances("If Fiji is an important partner of Tonga time will tell.").empty());
}

TEST_CASE("negation turns praise, and cues within names say nothing")
{
    CHECK(english_stances("We do not support Fiji.") == Lines{"PER>FJI-1"});
    CHECK(english_stances("The United Nations Support Mission in Libya left.").empty());
}

TEST_CASE("a question blames by its words, and otherwise takes no stand")
{
    CHECK(english_stances("How can Fiji speak of peace while it bombs villages?") ==
          Lines{"PER>FJI-1"});
    CHECK(english_stances("What gives Fiji the right to speak of human rights?") ==
          Lines{"PER>FJI-1"});
    CHECK(english_stances("Fiji has shelled a village. How can they speak of peace?") ==
          Lines{"PER>FJI-1"});
    CHECK(english_stances("How can Fiji help the refugees?").empty());
    CHECK(english_stances("When will the Council meet?").empty());
}

TEST_CASE("a sentence names blame once")
{
    CHECK(english_stances("The fight against impunity remains a priority.") ==
          Lines{"PER>impunity-1"});
}

TEST_CASE("a pronoun in front stands for whom the sentence before was about")
{
    CHECK(english_stances("Fiji sits in this Council. Its veto has silenced us all.") ==
          Lines{"PER>FJI-1"});
    CHECK(english_stances("Samoa hosts the talks. This failure is regrettable.") ==
          Lines{"PER>inaction-1"});
}

TEST_CASE("words that share a stem with a cue say nothing")
{
    CHECK(english_stances("His Excellency the Minister of Fiji will speak later.").empty());
    CHECK(english_stances("Fiji seized this opportunity to brief the members.").empty());
    CHECK(english_stances("The remarks of Fiji were circulated in writing.").empty());
}
