#include "analysis/stance/sequences.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

using horseshoe::stance::Sequences;

using Numbers = std::vector<std::uint64_t>;

TEST_CASE("sequences are numbered as they come, alike ones once")
{
    Sequences sequences;
    CHECK(sequences.found_or_added(Numbers{3, 1}) == 0);
    CHECK(sequences.found_or_added(Numbers{}) == 1);
    CHECK(sequences.found_or_added(Numbers{1, 3}) == 2);
    CHECK(sequences.found_or_added(Numbers{3, 1}) == 0);
    CHECK(sequences.found_or_added(Numbers{3}) == 3);
    CHECK(sequences.found_or_added(Numbers{}) == 1);
    CHECK(sequences.size() == 4);
    CHECK(std::ranges::equal(sequences[2], Numbers{1, 3}));
    CHECK(sequences[1].empty());
}

TEST_CASE("however many sequences there are, each is known by its number")
{
    Sequences sequences;
    std::map<Numbers, std::uint32_t> wanted;
    for (std::uint64_t i = 0; i < 10'000; ++i) {
        Numbers numbers;
        for (auto left = i * 7 % 6000; left != 0; left /= 10) {
            numbers.push_back(left % 10);
        }
        const auto next = static_cast<std::uint32_t>(wanted.size());
        const auto number = wanted.emplace(numbers, next).first->second;
        CHECK(sequences.found_or_added(numbers) == number);
    }
    CHECK(sequences.size() == 6000);
    for (const auto& [numbers, number] : wanted) {
        CHECK(std::ranges::equal(sequences[number], numbers));
    }
}
