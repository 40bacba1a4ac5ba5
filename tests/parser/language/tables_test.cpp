#include "parser/language/fold.hpp"
#include "parser/language/language.hpp"
#include "tests/parser/language/tables.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

std::set<std::string_view> keys_of(std::string_view language)
{
    std::set<std::string_view> keys;
    for (const auto& row : rows_of(language)) {
        keys.insert(row[0]);
    }
    return keys;
}

}  // namespace

TEST_CASE("a table's rows are its lines but for blank ones and comments")
{
    const auto rows = read_tsv("a\tb\tc\n\n# note\t\r\nd\te\r\n#\n\tg");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 1);
    CHECK(rows[0][0] == "a");
    CHECK(rows[0][2] == "c");
    CHECK(rows[0][3].empty());
    CHECK(rows[1].line == 4);
    CHECK(rows[1][1] == "e");
    CHECK(rows[2].line == 6);
    CHECK(rows[2][0].empty());
    CHECK(rows[2][1] == "g");
}

TEST_CASE("a row has eight cells and drops what comes after them")
{
    const auto rows = read_tsv("1\t2\t3\t4\t5\t6\t7\t8\t9\n1\t\t3");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][7] == "8");
    CHECK(rows[1][1].empty());
    CHECK(rows[1][2] == "3");
    CHECK(read_tsv("").empty());
    CHECK(read_tsv("\n\n# nothing").empty());
}

TEST_CASE("the words of every language are well-formed rows without repetition")
{
    for (const auto& language : languages()) {
        std::set<std::pair<std::string_view, std::string_view>> seen;
        for (const auto& row : rows_of(language.code())) {
            CAPTURE(language.code());
            CAPTURE(row.line);
            CAPTURE(row[1]);
            CHECK(!row[0].empty());
            CHECK(row[0].find_first_not_of("abcdefghijklmnopqrstuvwxyz-") ==
                  std::string_view::npos);
            CHECK(!row[1].empty());
            CHECK(row[1].front() != ' ');
            CHECK(row[1].back() != ' ');
            // The prepared text has curly apostrophes and plain spaces only.
            CHECK(row[1].find('\'') == std::string_view::npos);
            CHECK(row[1].find("\u00A0") == std::string_view::npos);
            CHECK(row[3].empty());
            CHECK(seen.emplace(row[0], row[1]).second);
        }
    }
}

TEST_CASE("French and English have words for the same keys")
{
    auto french = keys_of("fr");
    // English hyphens stay unless the document joins the word; its days are read as figures.
    for (const auto* key : {"hyphen-keeps-pair", "hyphen-keeps-word", "ordinal-day"}) {
        CAPTURE(key);
        CHECK(french.erase(key) == 1);
    }
    const auto english = keys_of("en");
    CHECK(english == french);
    CHECK(english.size() > 80);
}

TEST_CASE("the values that the grammars count on are there and of their kind")
{
    const auto ids = known_ids();
    for (const auto* code : {"en", "fr"}) {
        const auto* language = find_language(code);
        REQUIRE(language != nullptr);
        CAPTURE(code);
        std::set<int> months;
        for (const auto& word : language->all("month")) {
            months.insert(number(word.value));
        }
        CHECK(months == std::set<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        std::set<int> numbers;
        for (const auto& word : language->all("number")) {
            numbers.insert(number(word.value));
        }
        CHECK(numbers.size() == 16);
        CHECK(*numbers.begin() == 0);
        CHECK(*numbers.rbegin() == 15);
        for (const auto& word : language->all("language")) {
            CAPTURE(word.words);
            CHECK((word.value.size() == 2 || word.value.size() == 3));
            CHECK(word.value.find_first_not_of("abcdefghijklmnopqrstuvwxyz") ==
                  std::string_view::npos);
        }
        for (const auto* key : {"function", "envoy-of", "official-of"}) {
            for (const auto& word : language->all(key)) {
                CAPTURE(word.words);
                CHECK((word.value.empty() || ids.count(word.value) == 1));
            }
        }
    }
    CHECK(find_language("en")->all("hyphen-default").front().words == "keep");
    CHECK(find_language("fr")->all("hyphen-default").front().words == "join");
}

TEST_CASE("a language that is only known by its words names what its table lacks")
{
    CHECK(find_language("fr")->complete());
    CHECK(find_language("en")->complete());
    CHECK(find_language("es")->complete());
    CHECK(find_language("ru")->complete());
    CHECK(find_language("zh")->missing() == std::vector<std::string_view>{"letter-title", "annex"});
    for (const auto* code : {"ar"}) {
        CAPTURE(code);
        REQUIRE(find_language(code) != nullptr);
        CHECK(find_language(code)->missing() == std::vector<std::string_view>{"honorific",
                                                                              "president",
                                                                              "speaks",
                                                                              "language",
                                                                              "opened",
                                                                              "adjourned",
                                                                              "vote-taken",
                                                                              "in-favour",
                                                                              "rule",
                                                                              "floor",
                                                                              "letter-title",
                                                                              "annex"});
    }
    CHECK(find_language("de") == nullptr);
}

TEST_CASE("a language's rows keep the order of its table and know how they begin")
{
    const Language language(
        "xx",
        "key\twords\tvalue\nname\tXish\nmonth\tb\t2\nrule\tr\nmonth\ta\t1\nmonth\t\n"
        "longer\trows that\nlonger\trows of four letters\n");
    CHECK(language.code() == "xx");
    CHECK(language.name() == "Xish");
    REQUIRE(language.all("month").size() == 2);
    CHECK(language.all("month")[0].words == "b");
    CHECK(language.all("month")[1].value == "1");
    CHECK(language.all("rule")[0].value.empty());
    CHECK(language.all("none").empty());
    CHECK(language.find("none") == nullptr);
    const auto& beginnings = language.find("month")->beginnings;
    REQUIRE(beginnings.size() == 2);
    CHECK(beginnings[0].size == 1);
    CHECK(beginnings[0].bytes[0][0] == 'a');                 // in their own order
    CHECK(language.find("longer")->beginnings.size() == 1);  // alike in four bytes
    CHECK(!language.complete());
}
