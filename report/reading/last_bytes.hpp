#pragma once

#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace horseshoe::reading {

/// Whether a test, as parser::byte_bits takes it, holds of any of the last `size` bytes of a string:
/// of what has just been appended. The test may look one byte ahead, behind the last one it sees a
/// zero.
template <typename Test>
bool holds_of_last(const std::string& text, std::size_t size, const Test& test)
{
    constexpr auto step = sizeof(parser::Bytes);
    const auto bits = [&](const char* at) {
        return parser::lowest_bits(test(parser::BytesAt(at)));
    };
    const auto* end = text.data() + text.size();
    std::array<char, step + 1> padded{};
    if (text.size() < step) {
        const auto at = padded.begin() + static_cast<std::ptrdiff_t>(step - text.size());
        std::copy(text.begin(), text.end(), at);
        end = padded.data() + step;
    }
    std::uint64_t found = 0;
    for (; size > step; size -= step) {
        found |= bits(end - size);
    }
    // The first of these may stand before the last `size` ones.
    return (found | bits(end - step) >> (step - size)) != 0;
}

}  // namespace horseshoe::reading
