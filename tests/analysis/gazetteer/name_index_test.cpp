#include "analysis/gazetteer/name_index.hpp"
#include "parser/error.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::gazetteer;

namespace {

using Match = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>;

NameIndex index_of(const std::vector<std::string>& names)
{
    NameIndex index;
    for (std::uint32_t i = 0; i < names.size(); ++i) {
        index.add(names[i], i);
    }
    index.finish();
    return index;
}

/// What an index of names finds in a text, each as its words.
std::vector<std::string> found_in(const NameIndex& index, std::string_view text)
{
    std::vector<Word> words;
    std::vector<Found> found;
    append_words(text, words);
    index.find(words, found);
    std::vector<std::string> names;
    for (const auto& one : found) {
        const auto begin = words[one.first].begin;
        names.emplace_back(text.substr(begin, words[one.last - 1].end() - begin));
    }
    return names;
}

/// The same matches by comparing each name with each place of the text, letter rules included.
std::vector<Match> naive(const std::vector<std::string>& names, const std::vector<Word>& words)
{
    std::vector<Match> matches;
    for (std::uint32_t value = 0; value < names.size(); ++value) {
        std::vector<Word> name;
        append_words(names[value], name);
        for (std::size_t first = 0; first + name.size() <= words.size(); ++first) {
            bool fits = true;
            for (std::size_t i = 0; i < name.size(); ++i) {
                const auto& word = words[first + i];
                const bool acronym = name[i].capitals && name[i].size > 1;
                fits = fits && word.hash == name[i].hash && !word.is_border() &&
                       (!name[i].capital || (i != 0 && !acronym) || word.capital) &&
                       (!acronym || word.capitals);
            }
            if (fits) {
                matches.emplace_back(first, first + name.size(), value);
            }
        }
    }
    std::sort(matches.begin(), matches.end());
    return matches;
}

}  // namespace

TEST_CASE("all names of a text are found, by first word and the shorter first")
{
    const auto index =
        index_of({"Guinea", "Guinea-Bissau", "Equatorial Guinea", "Gulf of Guinea", "gulf"});
    CHECK(index.size() == 5);
    CHECK(found_in(index, "Guinea-Bissau, Equatorial Guinea") ==
          std::vector<std::string>{"Guinea", "Guinea-Bissau", "Equatorial Guinea", "Guinea"});
    CHECK(found_in(index, "the Gulf of Guinea") ==
          std::vector<std::string>{"Gulf", "Gulf of Guinea", "Guinea"});
    CHECK(found_in(index, "the Gulf of the Guinea") == std::vector<std::string>{"Gulf", "Guinea"});
    CHECK(found_in(index, "").empty());
}

TEST_CASE("no name goes over a comma, a bracket or the end of a sentence")
{
    const auto index = index_of({"New Guinea", "members of the Council"});
    CHECK(found_in(index, "all is new. Guinea spoke").empty());
    CHECK(found_in(index, "New, Guinea").empty());
    CHECK(found_in(index, "members (of the Council)").empty());
    CHECK(found_in(index, "New\u00A0Guinea").size() == 1);
}

TEST_CASE("a name with a capital is found with one, words in capitals in capitals")
{
    struct Row {
        const char* name;
        const char* text;
        bool found;
    };
    const std::vector<Row> rows{
        {"Chad", "Chad", true},
        {"Chad", "CHAD", true},
        {"Chad", "chad", false},
        {"chadian", "Chadian", true},
        {"chadian", "chadian", true},
        {"BAD", "BAD", true},
        {"BAD", "Bad", false},
        {"BAD", "bad", false},
        {"Conseil de Sécurité", "Conseil de sécurité", true},
        {"G20", "G20", true},
        {"G20", "g20", false},
        {"NATO allies", "NATO Allies", true},
        {"NATO allies", "Nato allies", false},
        {"Cour de l’UA", "Cour de l’UA", true},
        {"Cour de l’UA", "Cour de l’ua", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CAPTURE(row.text);
        CHECK((found_in(index_of({row.name}), row.text).size() == 1) == row.found);
    }
}

TEST_CASE("an Arabic article needs no capital, the word behind it does")
{
    const auto index = index_of({"Al-Fula", "El-Fula in the North"});
    CHECK(found_in(index, "al-Fula and Al-Fula, el-Fula in the North") ==
          std::vector<std::string>{"al-Fula", "Al-Fula", "el-Fula in the North"});
    CHECK(found_in(index, "al-fula and Al-fula").empty());
}

TEST_CASE("a name of its own case is found only with each of its capitals")
{
    NameIndex index;
    index.add("Bridge Group", 1, true);
    index.finish();
    CHECK(found_in(index, "the Bridge Group met").size() == 1);
    CHECK(found_in(index, "the BRIDGE GROUP met").size() == 1);
    CHECK(found_in(index, "the Bridge group met").empty());
}

TEST_CASE("capitals are asked for in names of many words")
{
    std::string long_name = "the";
    for (int i = 0; i < 70; ++i) {
        long_name += " committee " + std::to_string(i);
    }
    const auto index =
        index_of({"one of the many words before the last of which stands UNO", long_name});
    CHECK(found_in(index, "one of the many words before the last of which stands UNO").size() == 1);
    CHECK(found_in(index, "one of the many words before the last of which stands Uno").empty());
    CHECK(found_in(index, "By " + long_name + " only") == std::vector<std::string>{long_name});
}

TEST_CASE("a name may stand for several values")
{
    NameIndex index;
    index.add("Mission", 3);
    index.add("mission", 5);
    index.finish();
    std::vector<Word> words;
    std::vector<Found> found;
    append_words("the Mission", words);
    index.find(words, found);
    REQUIRE(found.size() == 2);
    CHECK(std::min(found[0].value, found[1].value) == 3);
    CHECK(std::max(found[0].value, found[1].value) == 5);
}

TEST_CASE("an empty index finds nothing")
{
    CHECK(found_in(index_of({}), "Chad and Niger").empty());
}

TEST_CASE("a name without a word to begin with is refused")
{
    NameIndex index;
    CHECK_THROWS_WITH_AS(index.add("", 0), "'' has no word that it begins with", Error);
    CHECK_THROWS_WITH_AS(index.add("’", 0), "'’' has no word that it begins with", Error);
    CHECK_THROWS_WITH_AS(index.add("(x)", 0), "'(x)' has no word that it begins with", Error);
}

TEST_CASE("an index finds what comparing every name with every place finds")
{
    // Few words, so that names share beginnings and stand within each other.
    const auto word = rc::gen::element<std::string>("a", "A", "AB", "ab", "Ab", "é", "E", "7", "b");
    const auto name = rc::gen::map(
        rc::gen::resize(4, rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(word))),
        [](const std::vector<std::string>& words) {
            std::string joined;
            for (const auto& each : words) {
                joined += (joined.empty() ? "" : " ") + each;
            }
            return joined;
        });
    const auto piece = rc::gen::element<std::string>(
        "a", "A", "AB", "ab", "Ab", "é", "E", "7", "b", ",", ".", "-");
    CHECK(rc::check([&] {
        const auto names = *rc::gen::container<std::vector<std::string>>(name);
        std::string text;
        for (const auto& each : *rc::gen::container<std::vector<std::string>>(piece)) {
            text += (text.empty() ? "" : " ") + each;
        }
        std::vector<Word> words;
        std::vector<Found> found;
        append_words(text, words);
        index_of(names).find(words, found);
        std::vector<Match> matches;
        for (const auto& one : found) {
            matches.emplace_back(one.first, one.last, one.value);
        }
        RC_ASSERT(
            std::is_sorted(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
                return std::tie(std::get<0>(a), std::get<1>(a)) <
                       std::tie(std::get<0>(b), std::get<1>(b));
            }));
        std::sort(matches.begin(), matches.end());
        RC_ASSERT(matches == naive(names, words));
    }));
}

TEST_CASE("an index of very many names finds each of them")
{
    std::vector<std::string> names;
    for (int i = 0; i < 5000; ++i) {
        names.push_back("place " + std::to_string(i) + " of " + std::to_string(i % 7));
    }
    const auto index = index_of(names);
    for (std::size_t i = 0; i < names.size(); i += 97) {
        CAPTURE(i);
        CHECK(found_in(index, "near " + names[i] + " now") == std::vector<std::string>{names[i]});
    }
}
