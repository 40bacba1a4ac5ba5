#include "analysis/stance/tails.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

namespace {

using horseshoe::stance::Tails;
using Numbers = std::vector<std::uint32_t>;

Tails tails_of(const std::vector<Numbers>& all)
{
    Tails tails;
    for (const auto& numbers : all) {
        tails.add(numbers);
    }
    return tails;
}

}  // namespace

TEST_CASE("a tail follows where all its words stand behind each other")
{
    // 66 and 2 share a bit.
    const auto tails = tails_of({{7}, {66, 3, 4}, {66, 5}, {2, 9}});
    CHECK(tails.follow(Numbers{7}));
    CHECK(tails.follow(Numbers{1, 0, 66, 5}));
    CHECK(tails.follow(Numbers{66, 66, 3, 4, 1}));
    CHECK_FALSE(tails.follow(Numbers{66, 3}));
    CHECK_FALSE(tails.follow(Numbers{2, 3, 4}));
    CHECK_FALSE(tails.follow(Numbers{130, 5}));
    CHECK_FALSE(tails.follow(Numbers{}));
}

TEST_CASE("a tail is not looked for far behind")
{
    const auto tails = tails_of({{7}});
    Numbers words(17, 1);
    words.push_back(7);
    CHECK(tails.follow(words));
    words.insert(words.begin(), 1);
    CHECK_FALSE(tails.follow(words));
}

TEST_CASE("a row without a second part has no tails")
{
    CHECK(Tails().empty());
    CHECK_FALSE(tails_of({{1}}).empty());
}
