#include "parser/code_points.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace horseshoe::parser {

std::size_t count_code_points(std::string_view text)
{
    constexpr std::uint64_t low_bits = 0x0101010101010101U;
    std::size_t continuations = 0;
    std::size_t i = 0;
    while (i + 8 <= text.size()) {
        // Each byte of the sum counts its own, up to what a byte can hold, before they are added up.
        const auto words = std::min<std::size_t>((text.size() - i) / 8, 31);
        std::uint64_t sum = 0;
        for (const auto end = i + words * 8; i < end; i += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data() + i, 8);
            sum += (word >> 7U) & (~word >> 6U) & low_bits;  // bit 7 set, bit 6 clear
        }
        continuations += sum * low_bits >> 56U;
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

}  // namespace horseshoe::parser
