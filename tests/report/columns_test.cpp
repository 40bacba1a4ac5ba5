#include "report/cli/columns.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace horseshoe::cli;

TEST_CASE("accents take no column and Chinese characters two")
{
    CHECK(display_width("résolution") == 10);
    CHECK(display_width("re\u0301solution") == 10);
    CHECK(display_width("和平") == 4);
    CHECK(display_width("") == 0);
}

TEST_CASE("text is cut or filled to its column")
{
    CHECK(fit("abc", 5) == "abc  ");
    CHECK(fit("abcdef", 5) == "abcd…");
    CHECK(fit("abc def", 5) == "abc… ");
    CHECK(fit("和平和平", 5) == "和平…");
    CHECK(cut("abc", 3) == "abc");
    CHECK(cut("", 3).empty());
}

TEST_CASE("long text is broken at blanks")
{
    CHECK(wrapped("one two three", 7) == std::vector<std::string>{"one two", "three"});
    CHECK(wrapped("one two three", 6) == std::vector<std::string>{"one", "two", "three"});
    CHECK(wrapped("a longerthanthat b", 8) == std::vector<std::string>{"a", "longert…", "b"});
    CHECK(wrapped("", 8).empty());
}

TEST_CASE("no line is wider than asked for")
{
    CHECK(rc::check([](const std::string& text) {
        const int width = *rc::gen::inRange(8, 60);
        for (const auto& line : wrapped(text, width)) {
            RC_ASSERT(display_width(line) <= width);
        }
        RC_ASSERT(display_width(fit(text, width)) == width);
    }));
}
