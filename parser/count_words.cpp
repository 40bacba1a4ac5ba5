#include "parser/count_words.hpp"

#include "parser/language/code_point.hpp"
#include "parser/language/wide.hpp"
#include "parser/source/byte_bits.hpp"

#include <unicode/uchar.h>

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

constexpr auto may_be_wide = [](BytesAt at) { return (at[0] >= 0xE3) & (at[0] <= 0xE9); };

/// Where a script has no spaces, each ideograph is a word, and so is what stands between them and
/// their punctuation in other letters or digits.
std::size_t count_unspaced(std::string_view text)
{
    std::size_t words = 0;
    bool within = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = at;
        const bool wide = starts_wide(text.substr(at));
        const auto c = static_cast<UChar32>(next_code_point(text, at));
        if (is_ideograph(text.substr(begin))) {
            ++words;
            within = false;
        }
        else if (wide || text[begin] == ' ' || text[begin] == '\n' || u_isspace(c) != 0) {
            within = false;
        }
        else if (!within && u_isalnum(c) != 0) {
            ++words;
            within = true;
        }
    }
    return words;
}

}  // namespace

/// As many as bytes behind a blank that are none themselves.
std::size_t count_words(std::string_view text)
{
    std::size_t words = 0;
    std::uint64_t last = 1;  // whether the byte before the block is a blank
    std::uint64_t wide = 0;
    for (std::size_t begin = 0; begin < text.size(); begin += block_size) {
        auto blanks = byte_bits(text, begin, is_blank);
        wide |= byte_bits(text, begin, may_be_wide);
        const auto size = text.size() - begin;
        if (size < block_size) {
            blanks |= ~std::uint64_t{0} << size;
        }
        words += static_cast<std::size_t>(std::popcount(~blanks & (blanks << 1U | last)));
        last = blanks >> (block_size - 1);
    }
    return wide == 0 ? words : count_unspaced(text);
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
