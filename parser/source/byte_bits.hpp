#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>  // every x86-64 has it
#endif

namespace horseshoe::parser {

/// 16 bytes in one register: what is done to it is done to each. GCC and clang know such types for
/// every machine.
using Bytes [[gnu::vector_size(16)]] = unsigned char;

/// 16 bytes of a text, by the place of each relative to the byte that is looked at.
class BytesAt {
public:
    explicit BytesAt(const char* at) : at_(at) {}

    Bytes operator[](std::ptrdiff_t offset) const
    {
        Bytes bytes;
        std::memcpy(&bytes, at_ + offset, sizeof bytes);
        return bytes;
    }

private:
    const char* at_;
};

/// One bit of each of 16 bytes, in their order; in each byte all bits are alike.
template <typename Answers>
std::uint64_t lowest_bits(Answers answers)
{
    static_assert(sizeof answers == 16);
#ifdef __SSE2__
    __m128i bytes;
    std::memcpy(&bytes, &answers, sizeof bytes);
    return static_cast<std::uint64_t>(_mm_movemask_epi8(bytes));
#else
    std::uint64_t bits = 0;
    std::array<std::uint8_t, 16> bytes;
    std::memcpy(bytes.data(), &answers, sizeof bytes);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bits |= std::uint64_t{bytes[i] & 1U} << i;
    }
    return bits;
#endif
}

/// memcpy out of g++'s sight, which makes `rep movs` of it where it can tell that the size is small:
/// that costs more than all else that is done to a block.
void copy_few(const char* from, std::size_t size, char* to);

constexpr std::size_t block_size = 64;

/// Asks a question of each of 64 bytes, from `begin` on; bit i of the answer is that of byte i.
///
/// `test` may look at three bytes on either side; zeros stand around the text. As it is asked about
/// 16 bytes at a time, it has to be written with & and |, which take them all, not with && and ||.
template <typename Test>
std::uint64_t byte_bits(std::string_view text, std::size_t begin, const Test& test)
{
    constexpr std::size_t reach = 3;
    std::array<char, reach + block_size + reach> padded;
    const char* block = text.data() + begin;
    if (begin < reach || begin + block_size + reach > text.size()) {
        const auto before = std::min(begin, reach);
        const auto after = std::min(text.size() - begin, block_size + reach);
        padded.fill('\0');
        copy_few(block - before, before + after, padded.data() + reach - before);
        block = padded.data() + reach;
    }
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < block_size; i += sizeof(Bytes)) {
        bits |= lowest_bits(test(BytesAt(block + i))) << i;
    }
    return bits;
}

/// Calls `see` with where each run of bytes begins and ends of which a test holds; runs of fewer
/// bytes than `shortest`, at most a block's, are passed over.
template <typename Test, typename See>
void for_each_run(std::string_view text, const Test& test, std::size_t shortest, const See& see)
{
    constexpr auto none = std::string_view::npos;
    const auto bits_at = [&](std::size_t begin) {
        return begin < text.size() ? byte_bits(text, begin, test) : 0;
    };
    // A run's last bytes are taken off it: of one that is too short nothing is left.
    const auto off = shortest - 1;
    std::size_t open = none;  // where the run began that the block before ends in
    auto next = bits_at(0);
    for (std::size_t block = 0; block < text.size(); block += block_size) {
        auto bits = next;
        next = bits_at(block + block_size);
        for (std::size_t i = 1, all = bits; i <= off; ++i) {
            bits &= all >> i | next << (block_size - i);
        }
        if (open != none) {
            const auto size = static_cast<std::size_t>(std::countr_one(bits));
            if (size == block_size) {
                continue;
            }
            see(open, block + size + off);
            open = none;
            bits &= bits + 1;  // without the bits of that run
        }
        while (bits != 0) {
            const auto begin = block + static_cast<std::size_t>(std::countr_zero(bits));
            const auto above = bits + (bits & -bits);  // the run's bits carry over to its end
            if (above == 0) {
                open = begin;
                break;
            }
            see(begin, block + static_cast<std::size_t>(std::countr_zero(above)) + off);
            bits &= above;
        }
    }
    if (open != none) {
        see(open, text.size());
    }
}

/// The bytes of a text of which a test holds; walks on from one to the next.
template <typename Test>
class ByteMarks {
public:
    /// The text must outlive this.
    ByteMarks(std::string_view text, Test test) : text_(text), test_(test) {}

    /// The first marked byte from `at` on; `end` where there is none before it.
    std::size_t next(std::size_t at, std::size_t end)
    {
        while (at < end) {
            const auto begin = at - at % block_size;
            if (begin != begin_) {
                begin_ = begin;
                bits_ = byte_bits(text_, begin, test_);
            }
            if (const auto left = bits_ >> (at - begin); left != 0) {
                return std::min(at + static_cast<std::size_t>(std::countr_zero(left)), end);
            }
            at = begin + block_size;
        }
        return end;
    }

private:
    std::string_view text_;
    Test test_;
    std::size_t begin_ = static_cast<std::size_t>(-1);  ///< of the block that bits_ is of
    std::uint64_t bits_ = 0;
};

}  // namespace horseshoe::parser
