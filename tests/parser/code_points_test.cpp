#include "parser/code_points.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

namespace {

using horseshoe::parser::CodePoints;
using horseshoe::parser::count_code_points;

std::size_t counted_one_by_one(const std::string& text, std::size_t offset)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
        count += (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U ? 0U : 1U;
    }
    return count;
}

}  // namespace

TEST_CASE("byte offsets become code point offsets")
{
    const std::string text = "é’🕊z";  // 2, 3, 4 and 1 bytes
    const CodePoints code_points{text};
    CHECK(code_points.at(0) == 0);
    CHECK(code_points.at(2) == 1);
    CHECK(code_points.at(5) == 2);
    CHECK(code_points.at(9) == 3);
    CHECK(code_points.at(10) == 4);
    CHECK(code_points.at(99) == 4);
}

TEST_CASE("an empty text has offset 0 only")
{
    CHECK(CodePoints{""}.at(0) == 0);
    CHECK(CodePoints{""}.at(1) == 0);
}

TEST_CASE("offsets agree with counting one by one, in any order and across blocks")
{
    CHECK(rc::check([](const std::vector<unsigned char>& bytes, std::size_t times) {
        std::string text;
        for (std::size_t i = 0; i <= times % 60; ++i) {
            text.append(bytes.begin(), bytes.end());
        }
        const CodePoints code_points{text};
        const std::size_t offset = *rc::gen::inRange<std::size_t>(0, text.size() + 3);
        RC_ASSERT(code_points.at(offset) == counted_one_by_one(text, offset));
        RC_ASSERT(code_points.at(text.size()) == counted_one_by_one(text, text.size()));
        RC_ASSERT(code_points.at(offset / 2) == counted_one_by_one(text, offset / 2));
    }));
}

TEST_CASE("texts of any size are counted, however many bytes go on with a character")
{
    for (std::size_t size = 0; size < 1100; ++size) {
        CAPTURE(size);
        const std::string text(size, '\x80');
        CHECK(count_code_points(text) == 0);
        CHECK(count_code_points(text + 'x') == 1);
    }
}

TEST_CASE("a text of exactly whole blocks answers for its end")
{
    for (const std::size_t size : {511U, 512U, 513U, 1024U}) {
        CAPTURE(size);
        const std::string text(size, 'x');
        CHECK(CodePoints{text}.at(size) == size);
    }
}
