#include "analysis/gazetteer/beginning_filter.hpp"

#include <doctest/doctest.h>

#include <cstdint>

using horseshoe::gazetteer::BeginningFilter;

namespace {

/// The key of a number, as odd as keys of words are.
std::uint64_t key_of(std::uint64_t number)
{
    return ((number + 1) * 0x9E37'79B9'7F4A'7C15U ^ number << 40U) | 1U;
}

}  // namespace

TEST_CASE("a filter tells names from what longer names begin with, and nearly all else from both")
{
    constexpr std::uint64_t many = 3000;
    BeginningFilter filter(2 * many);
    for (std::uint64_t i = 0; i < many; ++i) {
        filter.insert_name(key_of(2 * i));
        filter.insert_beginning(key_of(2 * i + 1));
    }
    int taken_for_other = 0;
    int taken_for_any = 0;
    for (std::uint64_t i = 0; i < many; ++i) {
        const auto name = filter.look_at(key_of(2 * i));
        const auto beginning = filter.look_at(key_of(2 * i + 1));
        CHECK(name.name);
        CHECK(beginning.goes_on);
        taken_for_other += name.goes_on || beginning.name ? 1 : 0;
        const auto other = filter.look_at(key_of(2 * many + i));
        taken_for_any += other.name || other.goes_on ? 1 : 0;
    }
    CHECK(taken_for_other < many / 10);
    CHECK(taken_for_any < many / 10);
}

TEST_CASE("a filter of nothing knows nothing")
{
    const auto answer = BeginningFilter().look_at(key_of(1));
    CHECK(!answer.name);
    CHECK(!answer.goes_on);
}
