#include "analysis/stance/word_memory.hpp"

#include <doctest/doctest.h>

#include <cstdint>

namespace {

using Memory = horseshoe::stance::WordMemory<std::uint64_t>;

/// Keys as hashes are: no two alike, spread over all bits.
std::uint64_t key(std::uint64_t number)
{
    return (number + 1) * 0x9E37'79B9'7F4A'7C15U;
}

}  // namespace

TEST_CASE("what was told of words is found again, however many there are")
{
    Memory memory;
    CHECK(memory.find(key(1)) == nullptr);
    constexpr std::uint64_t many = 60000;  // more than it begins with room for
    for (std::uint64_t number = 0; number < many; ++number) {
        memory.add(key(number), number);
    }
    std::uint64_t found = 0;
    for (std::uint64_t number = 0; number < many; ++number) {
        const auto* const told = memory.find(key(number));
        found += told != nullptr && *told == number ? 1U : 0U;
    }
    CHECK(found == many);
    CHECK(memory.find(key(many)) == nullptr);
}

TEST_CASE("a memory forgets when it is told to, and before it grows without end")
{
    Memory memory;
    memory.add(key(1), 1);
    memory.forget();
    CHECK(memory.find(key(1)) == nullptr);
    constexpr std::uint64_t endless = 400000;
    for (std::uint64_t number = 0; number < endless; ++number) {
        memory.add(key(number), number);
    }
    CHECK(memory.find(key(1)) == nullptr);
    CHECK(memory.find(key(endless - 1)) != nullptr);
}
