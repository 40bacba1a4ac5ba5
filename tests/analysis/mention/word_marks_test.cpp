#include "analysis/mention/word_marks.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdint>
#include <set>
#include <vector>

using horseshoe::mention::WordMarks;

namespace {

/// Those from one on, in order.
std::vector<std::uint32_t> marked(const WordMarks& marks, std::uint32_t begin, std::uint32_t end)
{
    std::vector<std::uint32_t> words;
    for (auto word = marks.next(begin, end); word < end; word = marks.next(word + 1, end)) {
        words.push_back(word);
    }
    return words;
}

}  // namespace

TEST_CASE("of a text without words none is marked")
{
    WordMarks marks;
    marks.clear(0);
    CHECK(marks.next(0, 0) == 0);
}

TEST_CASE("words are told from one on and before another")
{
    WordMarks marks;
    marks.clear(200);
    for (const std::uint32_t word : {3U, 63U, 64U, 199U}) {
        marks.mark(word);
    }
    CHECK(marked(marks, 0, 200) == std::vector<std::uint32_t>{3, 63, 64, 199});
    CHECK(marked(marks, 4, 199) == std::vector<std::uint32_t>{63, 64});
    CHECK(marks.next(65, 100) == 100);
    marks.clear(200);
    CHECK(marks.next(0, 200) == 200);
}

TEST_CASE("words marked by a test are those that it holds of, beside those marked before")
{
    CHECK(rc::check([](const std::vector<bool>& answers, const std::set<std::uint8_t>& before) {
        const auto size = static_cast<std::uint32_t>(answers.size());
        WordMarks marks;
        marks.clear(answers.size());
        std::vector<std::uint32_t> expected;
        for (std::uint32_t word = 0; word < size; ++word) {
            const bool early = before.contains(static_cast<std::uint8_t>(word));
            if (early) {
                marks.mark(word);
            }
            if (early || answers[word]) {
                expected.push_back(word);
            }
        }
        marks.mark_all(size, [&](std::uint32_t word) { return bool{answers[word]}; });
        RC_ASSERT(marked(marks, 0, size) == expected);
    }));
}
