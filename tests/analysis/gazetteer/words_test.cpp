#include "analysis/gazetteer/words.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe::gazetteer;

namespace {

std::vector<Word> words_of(std::string_view text)
{
    std::vector<Word> words;
    append_words(text, words);
    return words;
}

/// "La Côte d Ivoire |": words as written, borders as a stroke.
std::string shown(std::string_view text)
{
    std::string out;
    for (const auto& word : words_of(text)) {
        out += out.empty() ? "" : " ";
        out += word.is_border() ? "|" : std::string(text.substr(word.begin, word.size));
    }
    return out;
}

/// Whether two texts are the same words to a name.
bool alike(std::string_view a, std::string_view b)
{
    const auto left = words_of(a);
    const auto right = words_of(b);
    if (left.size() != right.size()) {
        return false;
    }
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i].hash != right[i].hash) {
            return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("words end at blanks, hyphens and apostrophes; names end at commas and brackets")
{
    struct Row {
        const char* text;
        const char* words;
    };
    const std::vector<Row> rows{
        {"", ""},
        {"the river", "the river"},
        {"Côte d’Ivoire", "Côte d Ivoire"},
        {"Côte d'Ivoire", "Côte d Ivoire"},
        {"Guinea-Bissau", "Guinea Bissau"},
        {"Guinea\u2011Bissau", "Guinea Bissau"},
        {"Kenya, Chad", "Kenya | Chad"},
        {"Chad (north)", "Chad | north |"},
        {"« Tchad »", "| Tchad |"},
        {"“Chad”", "| Chad |"},
        {"Chad — Niger", "Chad | Niger"},
        {"the Council. Chad", "the Council | Chad"},
        {"St. Lucia", "St Lucia"},
        {"the U.S. bridge", "the U S bridge"},
        {"the A3+ group", "the A3+ group"},
        {"+ Chad", "Chad"},
        {"resolution 2733", "resolution 2733"},
        {"Chad\nNiger", "Chad | Niger"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(shown(row.text) == row.words);
    }
}

TEST_CASE("case, accents, apostrophes, hyphens and odd blanks do not tell words apart")
{
    CHECK(alike("CÔTE D’IVOIRE", "cote d'ivoire"));
    CHECK(alike("Co\u0302te", "Côte"));
    CHECK(alike("Guinée\u00A0équatoriale", "guinee equatoriale"));
    CHECK(alike("Timor-Leste", "Timor Leste"));
    CHECK(alike("Російська", "російська"));
    CHECK_FALSE(alike("Niger", "Nigeria"));
    CHECK_FALSE(alike("Mali", "Malí s"));
}

TEST_CASE("words of any length are alike where all their letters are, in whatever case")
{
    const std::string letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    for (std::size_t size = 1; size <= letters.size(); ++size) {
        CAPTURE(size);
        const auto word = letters.substr(0, size);
        CHECK_FALSE(alike(word, letters.substr(0, size - 1) + '_'));
        CHECK_FALSE(alike(word, word + 'x'));
        for (std::size_t i = 0; i < size; ++i) {
            auto other = word;
            other[i] = 'z';
            CHECK(alike(word, other) == (word == other));
            other[i] = word[i] <= '9' ? word[i] : static_cast<char>(word[i] - 'a' + 'A');
            CHECK(alike(word, other));
            const auto read = words_of(other);
            CHECK(read[0].capitals == (i == 0 && size == 1));
            // An accent of its own makes it be read letter by letter.
            CHECK(alike(word, other.substr(0, i) + "\u0301" + other.substr(i)));
        }
    }
}

TEST_CASE("a word is one however long it is and wherever it stands")
{
    for (const std::size_t size : {60U, 63U, 64U, 65U, 127U, 128U, 129U, 500U}) {
        for (std::size_t before = 0; before < 4; ++before) {
            CAPTURE(size);
            CAPTURE(before);
            const std::string word(size, 'x');
            const auto words = words_of(std::string(before, ' ') + word + ", y");
            REQUIRE(words.size() == 3);
            CHECK(words[0].begin == before);
            CHECK(words[0].size == size);
            CHECK(words[1].is_border());
            CHECK(words[0].hash == words_of(word)[0].hash);
        }
    }
}

TEST_CASE("capitals of words are remembered")
{
    const auto words = words_of("the Council of ÉTATS, 3 UN");
    REQUIRE(words.size() == 7);
    const std::vector<bool> capital{false, true, false, true, false, true, true};
    const std::vector<bool> capitals{false, false, false, true, false, true, true};
    for (std::size_t i = 0; i < words.size(); ++i) {
        CAPTURE(i);
        CHECK(words[i].capital == capital[i]);
        CHECK(words[i].capitals == capitals[i]);
    }
}

TEST_CASE("words are added to those that are there")
{
    std::vector<Word> words;
    append_words("one", words);
    append_words("two three", words);
    CHECK(words.size() == 3);
}

TEST_CASE("words of any bytes ascend and lie within the text")
{
    CHECK(rc::check([](const std::string& text) {
        std::uint32_t at = 0;
        for (const auto& word : words_of(text)) {
            RC_ASSERT(word.begin >= at);
            RC_ASSERT(word.end() > word.begin);
            RC_ASSERT(word.end() <= text.size());
            at = word.end();
        }
    }));
}

TEST_CASE("a text has the same words wherever it begins")
{
    const std::vector<std::string> pieces{"a",
                                          "Iraq",
                                          "ministers",
                                          "Économie",
                                          "l\u2019",
                                          " ",
                                          ".",
                                          "A3+",
                                          "\u00AB",
                                          "é",
                                          "2031",
                                          "(",
                                          "  ",
                                          "-",
                                          "representations"};
    CHECK(rc::check([&](const std::vector<std::uint8_t>& choices) {
        std::string text;
        for (const auto choice : choices) {
            text += pieces[choice % pieces.size()];
        }
        const auto words = words_of(text);
        for (const std::size_t blanks : {1UL, 7UL, 63UL, 64UL}) {
            const auto moved = words_of(std::string(blanks, ' ') + text);
            RC_ASSERT(moved.size() == words.size());
            for (std::size_t i = 0; i < words.size(); ++i) {
                RC_ASSERT(moved[i].hash == words[i].hash);
                RC_ASSERT(moved[i].begin == words[i].begin + blanks);
                RC_ASSERT(moved[i].end() == words[i].end() + blanks);
                RC_ASSERT(moved[i].capital == words[i].capital);
                RC_ASSERT(moved[i].capitals == words[i].capitals);
                RC_ASSERT(moved[i].plain == words[i].plain);
            }
        }
    }));
}
