#include "analysis/mention/find_mentions.hpp"
#include "analysis/mention/reading.hpp"
#include "tests/analysis/documents.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::mention;

namespace {

parser::Document meeting()
{
    return test::english_record("Mr. Otieno (Kenya): The river rose. We thank China.\n\n"
                                "It holds.\n\n"
                                "Mr. Fan (China): Kenya built it, not Chad.");
}

/// "Kenya|built|it|,|not|Chad|."
std::string joined(std::string_view text, std::span<const gazetteer::Word> words)
{
    std::string out;
    for (const auto& word : words) {
        out += (out.empty() ? "" : "|") + std::string(text.substr(word.begin, word.size));
    }
    return out;
}

}  // namespace

TEST_CASE("a reading has each stretch with its words, sentences and mentions")
{
    const auto document = meeting();
    const auto reading = read_mentions(document, gazetteer::builtin_gazetteer());
    std::vector<std::string> speech;
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const auto piece = reading[i];
        if (piece.stretch.where != Where::speech) {
            continue;
        }
        std::string ids;
        for (const auto& mention : piece.mentions) {
            ids += ' ' + mention.entity;
        }
        speech.push_back(fmt::format(
            "{} sentences: {}{}", piece.sentences.size(), joined(piece.text, piece.words), ids));
    }
    CHECK(speech == std::vector<std::string>{"2 sentences: The|river|rose|.|We|thank|China|. CHN",
                                             "1 sentences: It|holds|.",
                                             "1 sentences: Kenya|built|it|,|not|Chad|. KEN TCD"});
}

TEST_CASE("a reading finds the mentions that the search finds")
{
    const auto document = meeting();
    auto reading = read_mentions(document, gazetteer::builtin_gazetteer());
    const auto mentions = find_mentions(document, gazetteer::builtin_gazetteer());
    REQUIRE(reading.mentions().size() == mentions.size());
    std::size_t in_stretches = 0;
    for (std::size_t i = 0; i < reading.size(); ++i) {
        in_stretches += reading[i].mentions.size();
    }
    CHECK(in_stretches == mentions.size());
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        CHECK(reading.mentions()[i].begin == mentions[i].begin);
        CHECK(reading.mentions()[i].entity == mentions[i].entity);
    }
    const auto taken = std::move(reading).take_mentions();
    REQUIRE(taken.size() == mentions.size());
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        CHECK(taken[i].by == mentions[i].by);
        CHECK(taken[i].line == mentions[i].line);
        CHECK(taken[i].span.of(document.source.text) == words_of(document, taken[i]));
    }
    CHECK(taken.front().by == "");
    CHECK(taken.back().by == "CHN");
}
