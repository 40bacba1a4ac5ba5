#include "analysis/mention/find_mentions.hpp"
#include "tests/analysis/documents.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::mention;

namespace {

std::vector<Mention> mentions_of(const parser::Document& document)
{
    return find_mentions(document, gazetteer::builtin_gazetteer());
}

/// "2 KEN speech CHN name China": turn, whose words, where, what, how, the words; topics left out.
std::vector<std::string> shown(const parser::Document& document, bool all = false)
{
    std::vector<std::string> out;
    for (const auto& mention : mentions_of(document)) {
        if (mention.kind == gazetteer::EntityKind::topic || !(all || mention.counts())) {
            continue;
        }
        out.push_back(fmt::format("{} {} {}{} {} {}: {}",
                                  mention.turn,
                                  mention.by.empty() ? "-" : mention.by,
                                  word(mention.where),
                                  mention.presiding ? " presiding" : "",
                                  mention.entity,
                                  word(mention.form),
                                  test::words_of(document, mention.begin, mention.end)));
    }
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a mention knows its turn, whose words it is, and its place in the source")
{
    const auto document = test::english_record("Mr. Otieno (Kenya): The river rose. We thank\n"
                                               "China for the stone. It holds.");
    const auto mentions = mentions_of(document);
    const auto found = std::find_if(mentions.begin(), mentions.end(), [](const Mention& mention) {
        return mention.entity == "CHN";
    });
    REQUIRE(found != mentions.end());
    CHECK(found->turn == 1);
    CHECK(found->by == "KEN");
    CHECK(found->kind == gazetteer::EntityKind::state);
    CHECK(found->form == Form::name);
    CHECK(found->where == Where::speech);
    CHECK_FALSE(found->presiding);
    CHECK(found->span.of(document.source.text) == "China");
    CHECK(test::words_of(document, found->sentence_begin, found->sentence_end) ==
          "We thank China for the stone.");
    const auto before = std::string_view(document.source.text).substr(0, found->span.begin);
    CHECK(found->line == 1 + std::count(before.begin(), before.end(), '\n'));
}

TEST_CASE("a name that a line end breaks is found, and its span holds the break")
{
    const auto document = test::english_record("Mr. Otieno (Kenya): We thank Equatorial\n"
                                               "Guinea, Kenya, and again Ken-\n"
                                               "ya.");
    const auto mentions = mentions_of(document);
    const auto spans = [&](std::string_view entity) {
        Lines found;
        for (const auto& mention : mentions) {
            if (mention.entity == entity) {
                found.emplace_back(mention.span.of(document.source.text));
            }
        }
        return found;
    };
    CHECK(spans("GNQ") == Lines{"Equatorial\nGuinea"});
    CHECK(spans("GIN").empty());
    CHECK(spans("KEN") == Lines{"Kenya", "Kenya", "Ken-\nya"});
}

TEST_CASE("names in headings and in titles that speakers cite do not count")
{
    const auto document = test::english_record(
        "Peace in Chad\n\n"
        "Mr. Otieno (Kenya): The item entitled “The bridge of China” and the report entitled "
        "“Boats” name China.");
    CHECK(shown(document) == Lines{"1 KEN speech CHN name: China"});
    const auto all = shown(document, true);
    CHECK(std::find(all.begin(), all.end(), "1 - heading KEN name: Kenya") != all.end());
    CHECK(std::find(all.begin(), all.end(), "1 KEN title CHN name: China") != all.end());
}

TEST_CASE("titles in French quotation marks do not count either")
{
    const auto document = test::french_record(
        "M. Otieno (Kenya) : Le point intitulé « Le pont de la Chine » ne plaît pas au Tchad.");
    CHECK(shown(document) == Lines{"1 KEN speech TCD name: Tchad"});
}

TEST_CASE("the lists of a vote are nobody's words, and count")
{
    const auto document =
        test::english_record(R"(The President: I put draft resolution S/2020/81 to the vote.

A vote was taken by show of hands.

In favour:
Chad, China, Kenya

Against:
None

Abstaining:
Russian Federation, Sweden)");
    CHECK(shown(document) == Lines{"1 SWE speech presiding S/2020/81 name: S/2020/81",
                                   "1 - vote TCD name: Chad",
                                   "1 - vote CHN name: China",
                                   "1 - vote KEN name: Kenya",
                                   "1 - vote RUS name: Russian Federation",
                                   "1 - vote SWE name: Sweden"});
}

TEST_CASE("words for oneself are of the delegation whose turn it is")
{
    const auto english = test::english_record(
        "Mr. Otieno (Kenya): My country built it.\n\nMr. Fan (China): My delegation did not.");
    CHECK(shown(english) ==
          Lines{"1 KEN speech KEN pronoun: My country", "2 CHN speech CHN pronoun: My delegation"});
    const auto french = test::french_record(
        "M. Otieno (Kenya) : Mon pays l’a bâti.\n\nM. Fan (Chine) : Ma délégation non.");
    CHECK(shown(french) ==
          Lines{"1 KEN speech KEN pronoun: Mon pays", "2 CHN speech CHN pronoun: Ma délégation"});
}

TEST_CASE("the President's words for the country are told from those that conduct the meeting")
{
    const auto document = test::english_record(
        R"(The President: I now give the floor to the representative of Kenya.

Mr. Otieno (Kenya): China helped.

The President: I shall now make a statement in my capacity as the representative of Sweden.

My country thanks Kenya.

I now resume my functions as President of the Council.)");
    const auto found = shown(document);
    const auto has = [&](std::string_view line) {
        return std::find(found.begin(), found.end(), line) != found.end();
    };
    CHECK(has("1 SWE speech presiding KEN name: Kenya"));
    CHECK(has("2 KEN speech CHN name: China"));
    CHECK(has("3 SWE speech SWE pronoun: My country"));
    CHECK(has("3 SWE speech KEN name: Kenya"));
}

TEST_CASE("the representative of a State and an adjective delegation name the State")
{
    const auto french = test::french_record(
        "M. Otieno (Kenya) : Le représentant de la Chine et la délégation russe ont bâti.");
    CHECK(shown(french) ==
          Lines{"1 KEN speech CHN name: Chine", "1 KEN speech RUS adjective: russe"});
    const auto english = test::english_record(
        "Mr. Otieno (Kenya): The representative of China and the Russian delegation built.");
    CHECK(shown(english) ==
          Lines{"1 KEN speech CHN name: China", "1 KEN speech RUS adjective: Russian"});
}

TEST_CASE("a person is called by the full name that the document gives")
{
    const auto document = test::english_record(
        R"(The President: In accordance with rule 39 of the Council’s provisional rules of procedure, I invite Ms. Ada Abara, Envoy for the Lakes, to participate in this meeting.

Mr. Otieno (Kenya): I thank Ms. Abara.)");
    const auto found = shown(document);
    CHECK(std::find(found.begin(), found.end(), "2 KEN speech Ada Abara name: Ms. Abara") !=
          found.end());
}

TEST_CASE("an adjective that only later names tell is given to them, and left out where none does")
{
    const gazetteer::Gazetteer gazetteer(
        {{"names.tsv",
          "EST\tstate\ten\tshort\tEast Fluvia\t\t\nWST\tstate\ten\tshort\tWest Fluvia\t\t\n"
          "EST\tstate\ten\tadjective\tFluvian\t\t\nWST\tstate\ten\tadjective\tFluvian\t\t\n"}},
        {});
    const auto later = test::english_record(
        "Mr. Otieno (Kenya): The Fluvian boats left.\n\nMr. Fan (China): West Fluvia wept.");
    auto mentions = find_mentions(later, gazetteer);
    std::erase_if(mentions, [](const Mention& mention) { return !mention.counts(); });
    REQUIRE(mentions.size() == 2);
    CHECK(mentions[0].entity == "WST");
    CHECK(mentions[0].form == Form::adjective);
    const auto never = test::english_record("Mr. Otieno (Kenya): The Fluvian boats left.");
    for (const auto& mention : find_mentions(never, gazetteer)) {
        CHECK_FALSE(mention.counts());
    }
}

TEST_CASE("mentions stand in order, within their sentence and within their turn")
{
    const auto piece = rc::gen::element<std::string>("China",
                                                     "the Russian boats",
                                                     "Equatorial\nGuinea",
                                                     "my country",
                                                     "certain States",
                                                     "the Council",
                                                     "resolution 9014 (2031)",
                                                     "S/2031/77",
                                                     "the Panel of Experts on the Sudan",
                                                     "terrorism",
                                                     "Mr. Sorel",
                                                     "Mr. É. Zas",
                                                     "“",
                                                     "”",
                                                     "(",
                                                     ")",
                                                     ". We",
                                                     ", and",
                                                     "entitled",
                                                     "\n\n",
                                                     "\n\nMr. Fan (China): We",
                                                     "\n\nMr. Orlov (Russian Federation): We");
    CHECK(rc::check([&] {
        std::string body = "Mr. Otieno (Kenya): We";
        for (const auto& each : *rc::gen::container<std::vector<std::string>>(piece)) {
            body += ' ' + each;
        }
        const auto document = test::english_record(body + " went.");
        const auto size = document.prepared.size();
        std::uint32_t at = 0;
        for (const auto& mention : mentions_of(document)) {
            RC_ASSERT(mention.begin >= at);
            at = mention.begin;
            RC_ASSERT(mention.begin < mention.end);
            RC_ASSERT(mention.end <= size);
            RC_ASSERT(mention.sentence_begin <= mention.begin);
            RC_ASSERT(mention.end <= mention.sentence_end);
            RC_ASSERT(mention.line >= 1U);
            for (const auto& turn : document.record.turns) {
                if (turn.number == mention.turn && mention.where == Where::speech) {
                    RC_ASSERT(turn.span.begin <= mention.span.begin);
                    RC_ASSERT(mention.span.end <= turn.span.end);
                    RC_ASSERT(mention.by == turn.delegation);
                }
            }
        }
    }));
}
