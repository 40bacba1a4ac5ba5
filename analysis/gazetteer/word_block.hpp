#pragma once

#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace horseshoe::gazetteer {

/// 64 bytes of a text, looked at together: to look for each word where the one before it ends would be
/// to wait for each.
class WordBlock {
public:
    static constexpr auto size = parser::block_size;

    /// Those that `rest` begins with; blanks stand for those behind its end.
    explicit WordBlock(std::string_view rest) : bytes_(rest.data())
    {
        if (rest.size() < copy_.size()) {
            copy_.fill(' ');
            parser::copy_few(rest.data(), rest.size(), copy_.data());
            bytes_ = copy_.data();
        }
        std::uint64_t all_letters = 0;  // members would be kept up to date in memory
        std::uint64_t all_small = 0;
        std::uint64_t all_others = 0;
        for (std::size_t i = 0; i < size; i += sizeof(parser::Bytes)) {
            const auto bytes = parser::BytesAt(bytes_ + i)[0];
            const auto letters = ((bytes | 0x20) - 'a' < 26) | (bytes - '0' < 10);
            const auto between = (bytes == ' ') | (bytes == '-') | (bytes == '\'');
            all_letters |= parser::lowest_bits(letters) << i;
            all_small |= parser::lowest_bits(bytes - 'a' < 26) << i;
            all_others |= parser::lowest_bits(~(letters | between)) << i;
        }
        letters_ = all_letters;
        small_ = all_small;
        others_ = all_others;
    }
    WordBlock(const WordBlock&) = delete;  // it may point into itself
    WordBlock& operator=(const WordBlock&) = delete;

    /// How many bytes are to be read of it: those before the word that it ends in, which is read with the
    /// block that begins there; all where there are no others.
    std::size_t whole() const
    {
        const auto last = static_cast<std::size_t>(std::countl_one(letters_));
        return last == size ? size : size - last;
    }

    /// A bit for each byte that a word begins at: a run of letters and digits of ASCII.
    std::uint64_t begins() const
    {
        return letters_ & ~(letters_ << 1U) & ~std::uint64_t{0} >> (size - whole());
    }

    /// A bit for each that is neither a letter nor what may stand between the words of a name.
    std::uint64_t others() const { return others_; }

    /// The size of the word that begins at a byte.
    std::size_t size_at(unsigned int at) const
    {
        return static_cast<std::size_t>(std::countr_one(letters_ >> at));
    }

    bool is_small(unsigned int at) const { return (small_ >> at & 1U) != 0; }
    bool has_small(unsigned int at, std::size_t bytes) const
    {
        return small_ >> at << (size - bytes) != 0;
    }

    /// Whether what stands at a byte, be it the one behind the block, is no part of the word before it,
    /// as far as one look tells: accents and "A3+" are read with more care. U+2000 to U+203F are
    /// quotation marks and the like.
    bool ends_word(std::size_t at) const
    {
        const auto byte = static_cast<unsigned char>(bytes_[at]);
        return byte < 0x80 ? byte != '+' : byte == 0xE2 && bytes_[at + 1] == '\x80';
    }

    /// The bytes from one on, also behind the block.
    parser::Bytes from(unsigned int at) const { return parser::BytesAt(bytes_ + at)[0]; }

private:
    const char* bytes_;
    std::array<char, size + sizeof(parser::Bytes)> copy_;  // of the last bytes of a text
    std::uint64_t letters_ = 0;                            // and digits
    std::uint64_t small_ = 0;
    std::uint64_t others_ = 0;
};

}  // namespace horseshoe::gazetteer
