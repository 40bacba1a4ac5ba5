#include "parser/source/byte_bits.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace horseshoe::parser {
namespace {

constexpr auto is_comma = [](BytesAt at) { return at[0] == ','; };
/// A byte between two that are alike three places away: the text's ends count as zeros.
constexpr auto is_framed = [](BytesAt at) { return at[-3] == at[3]; };

}  // namespace

TEST_CASE("A marked byte is found wherever it stands, from wherever one looks")
{
    for (std::size_t size : {1U, 15U, 16U, 63U, 64U, 65U, 127U, 128U, 200U}) {
        for (std::size_t comma = 0; comma < size; ++comma) {
            std::string text(size, 'x');
            text[comma] = ',';
            ByteMarks marks(text, is_comma);
            CAPTURE(size);
            CAPTURE(comma);
            CHECK(marks.next(0, size) == comma);
            CHECK(marks.next(comma, size) == comma);
            CHECK(marks.next(comma + 1, size) == size);
            CHECK(marks.next(0, comma) == comma);
        }
    }
}

TEST_CASE("Marked bytes come one after the other")
{
    const std::string text = ",,a" + std::string(70, 'b') + ",c,";
    ByteMarks marks(text, is_comma);
    std::vector<std::size_t> found;
    for (auto at = marks.next(0, text.size()); at < text.size();
         at = marks.next(at + 1, text.size())) {
        found.push_back(at);
    }
    CHECK(found == std::vector<std::size_t>{0, 1, 73, 75});
}

TEST_CASE("Runs of marked bytes are seen whole, over any number of blocks")
{
    using Run = std::pair<std::size_t, std::size_t>;
    for (std::size_t first : {0U, 1U, 63U, 64U, 65U}) {
        for (std::size_t size : {1U, 2U, 63U, 64U, 65U, 128U, 200U}) {
            for (std::size_t after : {0U, 1U, 64U}) {
                const auto text = std::string(first, 'x') + std::string(size, ',') +
                                  std::string(after, 'x') + ",,x,";
                std::vector<Run> runs;
                for_each_run(text, is_comma, 1, [&](std::size_t begin, std::size_t end) {
                    runs.emplace_back(begin, end);
                });
                const auto next = first + size + after;
                std::vector<Run> expected{{first, first + size}, {next, next + 2}};
                if (after == 0) {
                    expected = {{first, next + 2}};
                }
                expected.emplace_back(next + 3, next + 4);
                CAPTURE(first);
                CAPTURE(size);
                CHECK(runs == expected);
            }
        }
    }
}

TEST_CASE("Runs that are too short are passed over, wherever blocks end")
{
    using Run = std::pair<std::size_t, std::size_t>;
    for (std::size_t first = 0; first < 140; ++first) {
        for (std::size_t size : {1U, 2U, 3U, 4U, 63U, 64U, 65U, 130U}) {
            for (std::size_t shortest : {1U, 2U, 4U, 64U}) {
                const auto text = ",x" + std::string(first, 'x') + std::string(size, ',') + "x,,";
                std::vector<Run> all;
                std::vector<Run> expected;
                for_each_run(text, is_comma, 1, [&](std::size_t begin, std::size_t end) {
                    all.emplace_back(begin, end);
                    if (end - begin >= shortest) {
                        expected.emplace_back(begin, end);
                    }
                });
                std::vector<Run> runs;
                for_each_run(text, is_comma, shortest, [&](std::size_t begin, std::size_t end) {
                    runs.emplace_back(begin, end);
                });
                CAPTURE(first);
                CAPTURE(size);
                CAPTURE(shortest);
                CHECK(all.size() == 3);
                CHECK(runs == expected);
            }
        }
    }
}

TEST_CASE("A test sees the three bytes on either side, and zeros beyond the ends")
{
    for (std::size_t size : {1U, 7U, 64U, 70U, 131U}) {
        std::string text;
        for (std::size_t i = 0; i < size; ++i) {
            text += static_cast<char>('a' + i * i % 5);
        }
        const auto at = [&](std::size_t i) { return i < size ? text[i] : '\0'; };
        ByteMarks marks(text, is_framed);
        for (std::size_t i = 0; i < size; ++i) {
            CAPTURE(size);
            CAPTURE(i);
            CHECK((marks.next(i, size) == i) == (at(i - 3) == at(i + 3)));
        }
    }
}

}  // namespace horseshoe::parser
