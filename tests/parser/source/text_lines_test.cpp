#include "parser/source/text_lines.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace horseshoe::parser {
namespace {

/// The lines between bars; `>` before an indented one, `#` before the first of a page.
std::string shown(std::string_view text)
{
    std::string result = "|";
    for (const Line& line : split_lines(text)) {
        result += line.is(line_page_start) ? "#" : "";
        result += line.is(line_indented) ? ">" : "";
        result += std::string(line.span.of(text)) + "|";
    }
    return result;
}

struct Row {
    const char* name;
    const char* text;
    const char* lines;
};

const std::vector<Row> rows = {
    {"nothing", "", "|"},
    {"no line end at the end", "one\ntwo", "|one|two|"},
    {"a line end at the end", "one\ntwo\n", "|one|two|"},
    {"CR LF", "one\r\ntwo\r\n", "|one|two|"},
    {"lone CR", "one\rtwo\r", "|one|two|"},
    {"all kinds mixed", "one\rtwo\nthree\r\nfour", "|one|two|three|four|"},
    {"empty lines count", "one\n\n\ntwo", "|one|||two|"},
    {"LF CR are two ends", "one\n\rtwo", "|one||two|"},
    {"a form feed ends a line", "one\ftwo", "|one|#two|"},
    {"a form feed after a line end ends no second line", "one\n\ftwo", "|one|#two|"},
    {"two form feeds, an empty page", "one\f\ftwo", "|one|#two|"},
    {"U+2028, U+2029 and U+0085 stay inside", "a\u2028b\u2029c\u0085d", "|a\u2028b\u2029c\u0085d|"},
    {"a vertical tab stays inside", "a\vb", "|a\vb|"},
    {"a byte order mark belongs to no line", "\uFEFFone\ntwo", "|one|two|"},
    {"two spaces or a tab indent", "  one\n\ttwo\n three", "|>  one|>\ttwo| three|"},
};

}  // namespace

TEST_CASE("Lines end at LF, CR LF, CR and form feed, and nowhere else")
{
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(shown(row.text) == row.lines);
    }
}

TEST_CASE("A line may be 4 MiB long, and splitting stops after a longer one")
{
    const std::string longest(longest_line, 'x');
    CHECK(split_lines(longest + "\nnext\n").size() == 2);
    CHECK(split_lines(longest + "x\nnext\n").size() == 1);
}

}  // namespace horseshoe::parser
