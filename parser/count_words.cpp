#include "parser/count_words.hpp"

#include "parser/source/byte_bits.hpp"

#include <bit>
#include <cstdint>

namespace horseshoe::parser {

namespace {

/// Whether a byte is a blank or a part of one: also U+00A0 and U+202F, of two and three bytes.
constexpr auto is_blank = [](BytesAt at) {
    const auto byte = at[0];
    const auto before = at[-1];
    const auto behind = at[1];
    const auto plain = (byte == ' ') | ((byte >= '\t') & (byte <= '\r'));
    const auto no_break = ((byte == 0xC2) & (behind == 0xA0)) | ((byte == 0xA0) & (before == 0xC2));
    const auto narrow = ((byte == 0xE2) & (behind == 0x80) & (at[2] == 0xAF)) |
                        ((byte == 0x80) & (before == 0xE2) & (behind == 0xAF)) |
                        ((byte == 0xAF) & (before == 0x80) & (at[-2] == 0xE2));
    return plain | no_break | narrow;
};

}  // namespace

/// As many as bytes behind a blank that are none themselves.
std::size_t count_words(std::string_view text)
{
    std::size_t words = 0;
    std::uint64_t last = 1;  // whether the byte before the block is a blank
    for (std::size_t begin = 0; begin < text.size(); begin += block_size) {
        auto blanks = byte_bits(text, begin, is_blank);
        const auto size = text.size() - begin;
        if (size < block_size) {
            blanks |= ~std::uint64_t{0} << size;
        }
        words += static_cast<std::size_t>(std::popcount(~blanks & (blanks << 1U | last)));
        last = blanks >> (block_size - 1);
    }
    return words;
}

std::size_t count_words(const Document& document, std::span<const Paragraph> paragraphs)
{
    std::size_t words = 0;
    for (const auto& paragraph : paragraphs) {
        words += count_words(document.text_of(paragraph));
    }
    return words;
}

}  // namespace horseshoe::parser
