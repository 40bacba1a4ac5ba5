#include "parser/source/utf8.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace horseshoe::parser {
namespace {

struct Row {
    const char* name;
    std::string bytes;
    std::size_t bad;
    std::string repaired;
};

const std::vector<Row> rows = {
    {"plain ASCII", "table", 0, "table"},
    {"two, three and four bytes", "\u00e9 \u2019 \U0001F30D", 0, "\u00e9 \u2019 \U0001F30D"},
    {"a lone tail byte", "a\x80z", 1, "a\uFFFDz"},
    {"an overlong slash", "a\xC0\xAFz", 2, "a\uFFFD\uFFFDz"},
    {"a surrogate", "a\xED\xA0\x80z", 3, "a\uFFFD\uFFFD\uFFFDz"},
    {"beyond Unicode", "a\xF4\x90\x80\x80z", 4, "a\uFFFD\uFFFD\uFFFD\uFFFDz"},
    {"three bytes cut short count once", "a\xE2\x80z", 1, "a\uFFFDz"},
    {"cut short by the end", "a\xF0\x9F\x8C", 1, "a\uFFFD"},
    {"after a long ASCII stretch",
     std::string(100, 'x') + "\xFF",
     1,
     std::string(100, 'x') + "\uFFFD"},
};

}  // namespace

TEST_CASE("Each sequence that is not UTF-8 is counted once and becomes one U+FFFD")
{
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(check_utf8(row.bytes).bad == row.bad);
        CHECK(repair_utf8(row.bytes) == row.repaired);
        CHECK(check_utf8(repair_utf8(row.bytes)).bad == 0);
    }
}

TEST_CASE("The first bad sequence is found at any distance from the start")
{
    for (std::size_t length = 0; length < 200; ++length) {
        const std::string bytes = std::string(length, 'a') + "\xFF" + std::string(50, 'b');
        CHECK(check_utf8(bytes).first_bad == length);
    }
}

TEST_CASE("Every code point survives writing and checking, surrogates excepted")
{
    for (char32_t c = 1; c <= 0x10FFFF; c += 997) {
        std::string text;
        append_utf8(text, c);
        const bool surrogate = c >= 0xD800 && c < 0xE000;
        CHECK(check_utf8(text).bad == 0);
        CHECK((text == "\uFFFD") == (surrogate || c == 0xFFFD));
    }
}

}  // namespace horseshoe::parser
