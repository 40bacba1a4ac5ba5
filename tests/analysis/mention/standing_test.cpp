#include "analysis/mention/find_mentions.hpp"
#include "analysis/mention/standing.hpp"
#include "tests/analysis/documents.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::mention;

namespace {

/// "KEN named 2 1 (1, 3)": how, named, hinted, the turns.
std::vector<std::string> shown(const parser::Document& document, std::string_view target)
{
    const auto mentions = find_mentions(document, gazetteer::builtin_gazetteer());
    std::vector<std::string> out;
    for (const auto& standing : standings(document, mentions, target)) {
        out.push_back(fmt::format("{} {} {} {} ({})",
                                  standing.delegation,
                                  word(standing.taking),
                                  standing.named,
                                  standing.hinted,
                                  fmt::join(standing.turns, ", ")));
    }
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("everyone present named a target, hinted, spoke without either, or was silent")
{
    const auto document = test::english_record(
        R"(The President: I now give the floor to the representative of Kenya, who will speak of NATO.

Mr. Otieno (Kenya): NATO built it. The Alliance paid, and certain States did not.

Mr. Fan (China): Certain States close their eyes.

Mr. Orlov (Russian Federation): The river rose.

Mr. Otieno (Kenya): NATO again.)");
    CHECK(shown(document, "NATO") == Lines{"SWE silent 0 0 ()",
                                           "TCD silent 0 0 ()",
                                           "CHN hinted 0 1 (3)",
                                           "KEN named 3 1 (2, 5)",
                                           "RUS spoke 0 0 ()"});
    CHECK(shown(document, "KEN") == Lines{"SWE silent 0 0 ()",
                                          "TCD silent 0 0 ()",
                                          "CHN hinted 0 1 (3)",
                                          "KEN hinted 0 1 (2)",
                                          "RUS spoke 0 0 ()"});
}

TEST_CASE("a President who speaks for the country takes a target up for it")
{
    const auto document = test::english_record(
        R"(The President: I shall now make a statement in my capacity as the representative of Sweden.

We thank Kenya.

I now resume my functions as President of the Council.)");
    CHECK(shown(document, "KEN").front() == "SWE named 1 0 (1)");
}

TEST_CASE("words are counted, of speech for a delegation only")
{
    const auto document = test::english_record(
        "The President: I now give the floor to Kenya.\n\n"
        "Mr. Otieno (Kenya): We built it.\n\nIt stands.\n\nMr. Fan (China): Good.");
    int kenya = 0;
    int china = 0;
    int sweden = 0;
    for (const auto& standing : standings(document, {}, "NATO")) {
        kenya += standing.delegation == "KEN" ? standing.words : 0;
        china += standing.delegation == "CHN" ? standing.words : 0;
        sweden += standing.delegation == "SWE" ? standing.words : 0;
    }
    CHECK(kenya == 5);
    CHECK(china == 1);
    CHECK(sweden == 0);
}

TEST_CASE("names in headings, titles and lists of votes are nobody's taking up")
{
    const auto document =
        test::english_record(R"(Mr. Otieno (Kenya): The item entitled “Boats of China” is long.

The President: I put draft resolution S/2020/81 to the vote.

A vote was taken by show of hands.

In favour:
Chad, China, Kenya, Russian Federation, Sweden)");
    CHECK(shown(document, "CHN") == Lines{"SWE silent 0 0 ()",
                                          "TCD silent 0 0 ()",
                                          "CHN silent 0 0 ()",
                                          "KEN spoke 0 0 ()",
                                          "RUS silent 0 0 ()"});
}

TEST_CASE("signatories take up what their declaration names together")
{
    const auto document = test::document_of(
        R"(Letter dated 10 December 2020 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General

I have the honour to transmit herewith a declaration (see annex).

(Signed) A. Otieno

Annex to the letter dated 10 December 2020 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General

Declaration on the bridge

We declare that NATO built the bridge.

Nairobi, 2 December 2020

For the Republic of Chad: (Signed) B. Sorel

For the Republic of Kenya: (Signed) C. Otieno
)");
    CHECK(shown(document, "NATO") == Lines{"TCD named 1 0 (1)", "KEN named 1 0 (1)"});
}
