#include "parser/code_points.hpp"

#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace horseshoe::parser {

namespace {

/// The bytes of a register that go on with a character, each as 1.
Bytes continuations(const char* at)
{
    return ((BytesAt(at)[0] & 0xC0) == 0x80) & 1;
}

/// The sum of all bytes of a register, where it is below 256.
std::size_t sum_of(Bytes bytes)
{
    std::array<std::uint64_t, 2> halves;
    std::memcpy(halves.data(), &bytes, sizeof bytes);
    return (halves[0] + halves[1]) * 0x0101010101010101U >> 56U;
}

}  // namespace

std::size_t count_code_points(std::string_view text)
{
    constexpr std::size_t step = sizeof(Bytes);
    constexpr std::size_t most_steps = 15;  // whose sum a byte can hold
    std::size_t count = text.size();
    std::size_t i = 0;
    while (i + step <= text.size()) {
        const auto end = i + std::min((text.size() - i) / step, most_steps) * step;
        Bytes sum{};
        for (; i < end; i += step) {
            sum += continuations(text.data() + i);
        }
        count -= sum_of(sum);
    }
    for (; i < text.size(); ++i) {
        count -= (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U ? 1U : 0U;
    }
    return count;
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
