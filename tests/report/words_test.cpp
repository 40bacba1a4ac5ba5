#include "parser/error.hpp"
#include "parser/language/tsv.hpp"
#include "report/html/accuracy.hpp"
#include "report/html/words.hpp"
#include "report/html/words_tables.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>

using namespace horseshoe;
using html::Words;

namespace {

/// The places of a template, without the forms of words: "{0} {1}".
std::set<std::string> places(const std::string& text)
{
    static const std::regex place{"\\{([0-9]+)"};
    std::set<std::string> found;
    for (std::sregex_iterator at{text.begin(), text.end(), place}, end; at != end; ++at) {
        found.insert((*at)[1]);
    }
    return found;
}

}  // namespace

TEST_CASE("both languages have the same words, with the same places to fill")
{
    std::map<std::string, std::map<std::string, std::set<std::string>>> keys;
    for (const auto& table : html::words_tables()) {
        for (const auto& row : parser::read_tsv(table.text)) {
            CAPTURE(row[0]);
            CHECK_FALSE(row[1].empty());
            const std::string text{row[1]};
            const bool first =
                keys[std::string{table.name}].emplace(std::string{row[0]}, places(text)).second;
            CHECK_MESSAGE(first, "a key stands twice");
            CHECK(std::count(text.begin(), text.end(), '*') % 4 == 0);
        }
    }
    REQUIRE(keys.size() == 2);
    for (const auto& [key, found] : keys["en"]) {
        CAPTURE(key);
        CHECK(keys["fr"].count(key) == 1);
        if (key != "format.percent") {
            CHECK(keys["fr"][key] == found);
        }
    }
    CHECK(keys["fr"].size() == keys["en"].size());
}

TEST_CASE("French punctuation that stands apart does not begin a line")
{
    static const std::regex parted{" [:;?!]| \u00BB|\u00AB "};
    for (const auto& table : html::words_tables()) {
        if (table.name == "fr") {
            for (const auto& row : parser::read_tsv(table.text)) {
                CAPTURE(row[0]);
                CHECK_FALSE(std::regex_search(std::string{row[1]}, parted));
            }
        }
    }
}

TEST_CASE("numbers, dates and hours are written as the language does")
{
    const Words en{"en"};
    const Words fr{"fr"};
    CHECK(en.number(19608) == "19,608");
    CHECK(en.number(608) == "608");
    CHECK(en.number(1234567) == "1,234,567");
    CHECK(fr.number(19608) == "19\u202F608");
    CHECK(en.decimal(1.25, 2) == "1.25");
    CHECK(fr.decimal(-1.25, 1) == "\u22121,2");
    CHECK(en.with_sign(1.2, 1) == "+1.2");
    CHECK(en.with_sign(-0.01, 1) == "0.0");
    CHECK(fr.percent(0.25) == "25\u00A0%");
    CHECK(fr.percent(0.001) == "<\u202F1\u00A0%");
    CHECK(fr.percent(0) == "0\u00A0%");
    CHECK(en.date("2022-02-16") == "16 February 2022");
    CHECK(fr.date("2022-02-01") == "1er février 2022");
    CHECK(en.date("2022-02") == "February 2022");
    CHECK(en.date("2022") == "2022");
    CHECK(fr.clock("11:05") == "11\u00A0h\u00A005");
    CHECK(en.clock("09:00") == "9:00");
    CHECK(en.language_name("fr") == "French");
    CHECK(en.language_name("xx") == "xx");
}

TEST_CASE("lists and articles")
{
    const Words en{"en"};
    const std::vector<std::string> three{"a", "b", "c"};
    CHECK(en.list(three) == "a, b and c");
    CHECK(Words{"fr"}.list(std::span{three}.first(2)) == "a et b");
    CHECK(en.list(std::span{three}.first(0)).empty());
    CHECK(en.with_article("GBR", "United Kingdom") == "the United Kingdom");
    CHECK(en.with_article("FRA", "France") == "France");
    CHECK(en.with_article("", "nobody") == "nobody");
}

TEST_CASE("a language without words is refused")
{
    CHECK_THROWS_WITH_AS(Words{"tlh"}, "pages cannot be written in 'tlh'", UsageError);
    CHECK(html::interface_languages() == std::vector<std::string>{"en", "fr"});
}

TEST_CASE("what is filled in stays text, whatever it holds")
{
    const Words en{"en"};
    const auto phrase = en.phrase("cite.page", {"**{0}** <b>"});
    CHECK(plain(phrase) == "p. **{0}** <b>");
    CHECK_FALSE(phrase.front().strong);
    CHECK_THROWS_AS(en("no.such.key"), std::logic_error);
}

TEST_CASE("a number leads to what it counts, and its word agrees with it")
{
    const html::Words words{"en"};
    const auto phrase = words.phrase("delegation.presiding", {{1, "#turns"}});
    REQUIRE(phrase.size() >= 2);
    CHECK(html::plain(phrase) == "; in 1 more turn it conducts a meeting");
    const auto number = std::ranges::find(phrase, "1", &html::Run::text);
    REQUIRE(number != phrase.end());
    CHECK(number->href == "#turns");
    for (const auto& run : words.phrase("delegation.presiding", {{0, "#turns"}})) {
        CHECK(run.href.empty());
    }
}

TEST_CASE("figures of accuracy are rounded down, and no farther than to what they are")
{
    const html::Words words{"en"};
    CHECK(html::in_hundredths(words, 0.57) == "0.57");
    CHECK(html::in_hundredths(words, 0.9962) == "0.99");
    CHECK(html::in_words(words, {0.57, 0.65}) == "0.57–0.65");
}
