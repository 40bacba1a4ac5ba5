#include "report/json/json_writer.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <string>
#include <vector>

namespace {

using horseshoe::json::Writer;

std::string written(std::string_view text)
{
    std::string out;
    Writer{out}.value(text);
    return out;
}

}  // namespace

TEST_CASE("a string is escaped where JSON or a reader of lines needs it")
{
    struct Row {
        const char* name;
        std::string text;
        const char* json;
    };
    const std::vector<Row> rows{
        {"plain", "peace and security", R"("peace and security")"},
        {"empty", "", R"("")"},
        {"quote and backslash", R"(a"b\c)", R"("a\"b\\c")"},
        {"short escapes", "a\nb\rc\td", R"("a\nb\rc\td")"},
        {"other controls", std::string{"\x01\x1f\0", 3}, R"("\u0001\u001f\u0000")"},
        {"special after eight plain bytes", "12345678\"", R"("12345678\"")"},
        {"special among the last of a short one", "S/2022/7\n0", R"("S/2022/7\n0")"},
        {"special among the first of many",
         "a\\ and more than eight",
         R"("a\\ and more than eight")"},
        {"the last character of ASCII stays", "a\x7f", "\"a\x7f\""},
        {"letters beyond ASCII stay",
         "Côte d’Ivoire, мир, 和平, 🕊",
         R"("Côte d’Ivoire, мир, 和平, 🕊")"},
        {"line separators", "a\u2028b\u2029c\u0085d", R"("a\u2028b\u2029c\u0085d")"},
        {"their neighbours stay", "\u2027\u202a\u0086", "\"\u2027\u202a\u0086\""},
        {"a lone continuation", "a\x80z", "\"a\uFFFDz\""},
        {"a sequence cut short", "a\xE2\x80", "\"a\uFFFD\""},
        {"overlong", "\xC0\xAF", "\"\uFFFD\uFFFD\""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(written(row.text) == row.json);
    }
}

TEST_CASE("what a writer gathers stands in the string once it is whole")
{
    std::string out;
    Writer writer{out};
    writer.begin_object().member("a", 1);
    CHECK(out.empty());
    writer.end_object();
    CHECK(out == R"({"a":1})");
    writer.end_line();
    CHECK(out == "{\"a\":1}\n");
    {
        Writer other{out};
        other.begin_array();
    }
    CHECK(out == "{\"a\":1}\n[");
}

TEST_CASE("strings are as long as they are")
{
    // Each character that needs care at each place of what is copied at once, and of what is gathered.
    for (const auto* const character : {"", "\"", "é", "’", "\u2028", "🕊", "\xC3"}) {
        for (std::size_t before = 0; before < 1100; before += before < 40 ? 1 : 53) {
            const auto text = std::string(before, 'a') + character + std::string(7, 'b');
            const auto escaped = std::string(character) == "\""       ? "\\\""
                                 : std::string(character) == "\u2028" ? "\\u2028"
                                 : std::string(character) == "\xC3"   ? "\uFFFD"
                                                                      : character;
            CHECK(written(text) ==
                  '"' + std::string(before, 'a') + escaped + std::string(7, 'b') + '"');
        }
    }
}

TEST_CASE("any bytes at all come out as JSON on one line")
{
    CHECK(rc::check([](const std::vector<unsigned char>& bytes) {
        const std::string json = written(std::string{bytes.begin(), bytes.end()});
        RC_ASSERT(nlohmann::json::accept(json));
        RC_ASSERT(json.find('\n') == std::string::npos);
    }));
}

TEST_CASE("valid text is read back as it was")
{
    CHECK(rc::check([](const std::vector<char16_t>& units) {
        std::string text;
        for (const auto unit : units) {  // code points below U+0800, controls among them
            const auto code = static_cast<unsigned int>(unit) & 0x7FFU;
            if (code < 0x80) {
                text += static_cast<char>(code);
            }
            else {
                text += static_cast<char>(0xC0U | (code >> 6U));
                text += static_cast<char>(0x80U | (code & 0x3FU));
            }
        }
        RC_ASSERT(nlohmann::json::parse(written(text)).get<std::string>() == text);
    }));
}

TEST_CASE("commas stand between members and elements and nowhere else")
{
    std::string out;
    Writer writer{out};
    writer.begin_object().member("a", 1).key("b").begin_array();
    writer.value("x").value(true).null().begin_object().end_object();
    writer.begin_array().end_array().end_array();
    writer.known("c", "").known("d", "id").known("e", 0).known("f", 3U);
    writer.member("g", std::optional<int>{}).member("h", std::optional<int>{-7});
    writer.key("i").begin_string().piece("one").piece("\n").piece("two").end_string();
    writer.member("a_key_that_is_longer_than_most_of_ours", 1);
    writer.end_object().end_line();
    writer.begin_array().end_array().end_line();
    CHECK(out == R"({"a":1,"b":["x",true,null,{},[]],"c":null,"d":"id","e":null,"f":3,)"
                 R"("g":null,"h":-7,"i":"one\ntwo",)"
                 R"("a_key_that_is_longer_than_most_of_ours":1})"
                 "\n[]\n");
}
