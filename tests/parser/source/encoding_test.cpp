#include "parser/source/encoding.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace horseshoe::parser {
namespace {

using namespace std::string_literals;

struct Row {
    const char* name;
    std::string bytes;
    const char* text;
    const char* encoding;
};

std::string times(int count, const std::string& text)
{
    std::string result;
    for (int i = 0; i < count; ++i) {
        result += text;
    }
    return result;
}

const std::vector<Row> rows = {
    {"UTF-8", "d\u00e9j\u00e0", "d\u00e9j\u00e0", ""},
    {"UTF-8 keeps its mark", "\uFEFFd\u00e9j\u00e0", "\uFEFFd\u00e9j\u00e0", ""},
    {"UTF-16LE with mark", "\xFF\xFEv\0\xE9\0"s, "\uFEFFv\u00e9", "UTF-16LE"},
    {"UTF-16BE with mark", "\xFE\xFF\0v\0\xE9"s, "\uFEFFv\u00e9", "UTF-16BE"},
    {"UTF-32LE with mark", "\xFF\xFE\0\0v\0\0\0"s, "\uFEFFv", "UTF-32LE"},
    {"UTF-32BE with mark", "\0\0\xFE\xFF\0\0\0v"s, "\uFEFFv", "UTF-32BE"},
    {"UTF-16LE without mark", "v\0o\0i\0x\0"s, "voix", "UTF-16LE"},
    {"UTF-16BE without mark", "\0v\0o\0i\0x"s, "voix", "UTF-16BE"},
    {"one accent among ASCII",
     "la s\xE9"
     "ance est lev\xE9"
     "e",
     "la s\u00e9ance est lev\u00e9e",
     "windows-1252"},
    {"Windows' curly apostrophe", "l\x92\xE9t\xE9", "l\u2019\u00e9t\u00e9", "windows-1252"},
    {"an oe of ISO-8859-15", "un v\xBDu lev\xE9", "un v\u0153u lev\u00e9", "ISO-8859-15"},
};

}  // namespace

TEST_CASE("The encoding is found and the text converted to UTF-8")
{
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const DecodedText decoded = decode_text(row.bytes);
        CHECK(decoded.text == row.text);
        CHECK(decoded.converted_from == row.encoding);
        CHECK(decoded.replaced == 0);
    }
}

TEST_CASE("Cyrillic letters in Windows-1251 are told from accents in Windows-1252")
{
    // "the speaker thanks the chair for the word", in Russian.
    const std::string line = "\xEE\xF0\xE0\xF2\xEE\xF0 \xE1\xEB\xE0\xE3\xEE\xE4\xE0\xF0\xE8\xF2 "
                             "\xEF\xF0\xE5\xE4\xF1\xE5\xE4\xE0\xF2\xE5\xEB\xFF \xE7\xE0 "
                             "\xF1\xEB\xEE\xE2\xEE\n";
    const DecodedText decoded = decode_text(times(20, line));
    CHECK(decoded.converted_from == "windows-1251");
    CHECK(
        decoded.text.starts_with("\u043e\u0440\u0430\u0442\u043e\u0440 \u0431\u043b\u0430\u0433"));
}

TEST_CASE("A few bad bytes in a UTF-8 text are replaced, not taken for another encoding")
{
    const std::string good = times(10, "une id\u00e9e\n");
    const DecodedText decoded = decode_text(good + "\xFFrest\xFE\n");
    CHECK(decoded.converted_from.empty());
    CHECK(decoded.replaced == 2);
    CHECK(decoded.first_replaced == good.size());
    CHECK(decoded.text == good + "\uFFFDrest\uFFFD\n");
}

}  // namespace horseshoe::parser
