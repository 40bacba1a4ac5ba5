#include "report/reading/code_points.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace horseshoe::reading {

std::size_t count_code_points(std::string_view text)
{
    constexpr std::uint64_t low_bits = 0x0101010101010101U;
    std::size_t continuations = 0;
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        // A continuation has bit 7 set and bit 6 clear.
        const std::uint64_t marks = (word >> 7U) & (~word >> 6U) & low_bits;
        continuations += (marks * low_bits) >> 56U;  // adds up the bytes
    }
    for (; i < text.size(); ++i) {
        continuations += (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U ? 1U : 0U;
    }
    return text.size() - continuations;
}

CodePoints::CodePoints(std::string_view text) : text_(text)
{
    before_.reserve(text.size() / block + 1);
    std::uint32_t count = 0;
    for (std::size_t begin = 0; begin < text.size(); begin += block) {
        before_.push_back(count);
        count += static_cast<std::uint32_t>(count_code_points(text.substr(begin, block)));
    }
    if (before_.empty() || text.size() % block == 0) {
        before_.push_back(count);
    }
}

std::size_t CodePoints::at(std::size_t offset) const
{
    const std::size_t end = std::min(offset, text_.size());
    const std::size_t index = end / block;
    const std::size_t begin = index * block;
    return before_[index] + count_code_points(text_.substr(begin, end - begin));
}

}  // namespace horseshoe::reading
