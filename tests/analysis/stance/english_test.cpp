#include "analysis/mention/find_mentions.hpp"
#include "analysis/stance/find_stances.hpp"
#include "parser/document.hpp"
#include "parser/source/source.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using horseshoe::stance::Stance;

std::vector<Stance> stances_of(std::string_view speech, std::string_view delegation = "Peru")
{
    auto text = fmt::format("The meeting was called to order at 10 a.m.\n\n"
                            "Ms. Quispe ({}): {}\n\n"
                            "The meeting rose at 1 p.m.\n",
                            delegation,
                            speech);
    const auto document = horseshoe::parser::parse_document(
        horseshoe::parser::decode_source("speech_en.txt", std::move(text)));
    const auto& gazetteer = horseshoe::gazetteer::builtin_gazetteer();
    return find_stances(document,
                        horseshoe::mention::find_mentions(document, gazetteer),
                        gazetteer,
                        horseshoe::stance::builtin_lexicon("en"));
}

/// "PER>CHL-1": each once, in the order of the text.
std::vector<std::string> shown(const std::vector<Stance>& stances)
{
    std::vector<std::string> lines;
    for (const auto& stance : stances) {
        auto line = fmt::format("{}>{}{:+}", stance.holder, stance.target, stance.polarity);
        if (lines.empty() || lines.back() != line) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("whoever does it is blamed, not whoever suffers it")
{
    CHECK(shown(stances_of("Fijian troops have shelled a town in Tonga.")) == Lines{"PER>FJI-1"});
    CHECK(shown(stances_of("The border of Tonga was violated by Fiji.")) == Lines{"PER>FJI-1"});
    CHECK(shown(stances_of("Fiji keeps destabilizing Tonga.")) == Lines{"PER>FJI-1"});
}

TEST_CASE("deeds point back to whoever was accused before")
{
    CHECK(shown(stances_of("Fiji has violated the truce. Those actions are unacceptable.")) ==
          Lines{"PER>FJI-1", "PER>FJI-2"});
}

TEST_CASE("a demand to stop is addressed to the one that is called on")
{
    CHECK(shown(stances_of("We call on Fiji to stop the flights over Tonga.")) ==
          Lines{"PER>FJI-1"});
}

TEST_CASE("a deed denied is no praise")
{
    CHECK(shown(stances_of("Fiji has not violated the truce.")).empty());
}

TEST_CASE("an object without an id is not taken for what was spoken of before")
{
    CHECK(shown(stances_of("Disarmament matters. We condemn the burning of crops.")) ==
          Lines{"PER>unnamed-2"});
}

TEST_CASE("others’ views are theirs")
{
    CHECK(shown(stances_of("Samoa stated that Fiji had violated the truce.")) ==
          Lines{"WSM>FJI-1"});
}

TEST_CASE("words said on behalf of others are theirs too")
{
    const auto lines =
        shown(stances_of("I speak on behalf of Samoa and Tonga. We welcome the efforts of Fiji."));
    CHECK(lines == Lines{"PER>FJI+1", "WSM>FJI+1", "TON>FJI+1"});
}
