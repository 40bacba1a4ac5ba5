#pragma once

#include "parser/source/byte_bits.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace horseshoe::parser {

/// ASCII letters, and every byte of the others.
inline bool is_letter_byte(char c)
{
    const auto lower = static_cast<unsigned char>(c) | 0x20U;
    return static_cast<unsigned char>(c) >= 0x80 || (lower >= 'a' && lower <= 'z');
}

/// Whether a byte may need mending; all others are copied as they are: above all the usual space,
/// between two words of which the first does not end in f, accented letters and curly apostrophes.
struct MayNeedMending {
    bool markdown = false;
    bool unspaced = false;  ///< any space may be one that only lays out a line

    auto operator()(BytesAt at) const
    {
        const auto byte = at[0];
        const auto next = at[1];
        const auto odd_space = (byte == ' ') & ((next <= 0x20) | (at[-1] == 'f') | (next == 0xC2) |
                                                ((next | 1) == 0xE3));
        const auto apostrophe = (byte == 0xE2) & (at[2] == 0x99);
        auto may = (byte < 0x20) | odd_space | (byte == '&') | (byte == '\'') | (byte == 0x7F) |
                   (byte == 0xC2) | ((byte >= 0xCE) & ~apostrophe);
        if (markdown) {
            may |= (byte == '#') | (byte == '*') | (byte == '>') | (byte == '[') | (byte == ']') |
                   (byte == '_');
        }
        if (unspaced) {
            may |= byte == ' ';
        }
        return may;
    }
};

/// What a byte sequence becomes: nothing, a space, an apostrophe or Latin letters.
struct Mending {
    std::string_view becomes;
    std::uint32_t size = 0;  ///< bytes it stands for; 0: nothing to mend here
};

/// What is to be mended at a place within a text.
Mending mend(std::string_view text, std::size_t at);

/// The same in a script without spaces: one beside a wide character is left out, and full-width
/// letters and digits become plain ones.
Mending mend_wide(std::string_view text, std::size_t at);

/// Bytes of the space that `text` starts with, of any kind; 0 where it starts with none.
std::uint32_t space_size(std::string_view text);

/// Bytes of the space that `text` ends with; 0 where it ends with none.
std::uint32_t trailing_space_size(std::string_view text);

/// The text without spaces at its ends.
std::string_view without_spaces(std::string_view text);

}  // namespace horseshoe::parser
