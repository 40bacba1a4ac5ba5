#pragma once

#include "analysis/gazetteer/letters.hpp"
#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace horseshoe::gazetteer {

/// As many letters as are hashed at once.
constexpr std::size_t chunk_size = sizeof(parser::Bytes);

/// The hash of a word's letters, 16 at a time, zeros behind the last: few words have more.
class WordHash {
public:
    void add(const parser::Bytes& letters)
    {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::memcpy(&low, &letters, sizeof low);
        std::memcpy(&high, reinterpret_cast<const char*>(&letters) + sizeof low, sizeof high);
        __extension__ using Product = unsigned __int128;
        const auto product = Product{low ^ value_} * (high ^ factor);
        value_ = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }

    /// Never 0, which is a border's.
    std::uint64_t value() const { return value_ | 1U; }

private:
    static constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15U;  // odd: the golden ratio's

    std::uint64_t value_ = 0xcbf2'9ce4'8422'2325U;
};

/// The first `size` bytes, with zeros behind them.
inline parser::Bytes first_of(const parser::Bytes& bytes, std::size_t size)
{
    static constexpr auto ones_and_zeros = [] {
        std::array<unsigned char, 2 * chunk_size> made{};
        std::fill(made.begin(), made.begin() + chunk_size, 0xFF);
        return made;
    }();
    parser::Bytes mask;
    std::memcpy(&mask, ones_and_zeros.data() + chunk_size - size, chunk_size);
    return bytes & mask;
}

/// The letters of a word read one by one, and their hash.
class FoldedLetters {
public:
    void add(const Letter& letter)
    {
        std::memcpy(letters_.data() + size_, letter.folded.data(), letter.folded.size());
        size_ += letter.size;
        if (size_ > chunk_size) {
            hash_.add(chunk());
            size_ -= chunk_size;
            std::memmove(letters_.data(), letters_.data() + chunk_size, letter.folded.size());
        }
    }

    std::uint64_t hash()
    {
        hash_.add(first_of(chunk(), size_));
        return hash_.value();
    }

private:
    parser::Bytes chunk() const
    {
        parser::Bytes bytes;
        std::memcpy(&bytes, letters_.data(), sizeof bytes);
        return bytes;
    }

    std::array<char, chunk_size + 2 * sizeof Letter::folded> letters_{};
    std::size_t size_ = 0;
    WordHash hash_;
};

}  // namespace horseshoe::gazetteer
