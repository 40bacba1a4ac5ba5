#pragma once

#include "parser/source/byte_bits.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace horseshoe::parser {

/// What a text looks like when read as UTF-8.
struct Utf8Check {
    std::size_t bad = 0;   ///< sequences that are not UTF-8
    std::size_t good = 0;  ///< valid sequences of two bytes and more; counted only if any is bad
    std::size_t first_bad = 0;  ///< byte offset of the first bad sequence, if any
};

/// Whether a byte does not follow from the three before it, or needs a closer look: some first bytes
/// are never used, and some take only part of the bytes that may follow others.
inline constexpr auto is_doubtful = [](BytesAt at) {
    const auto byte = at[0];
    const auto wanted = (at[-1] >= 0xC0) | (at[-2] >= 0xE0) | (at[-3] >= 0xF0);
    return (((byte & 0xC0) == 0x80) ^ wanted) | ((byte & 0xFE) == 0xC0) | (byte == 0xE0) |
           (byte == 0xED) | (byte >= 0xF0);
};

inline constexpr auto is_no_ascii = [](BytesAt at) { return at[0] >= 0x80; };

/// Length in bytes of the valid UTF-8 that the text starts with.
std::size_t valid_utf8_prefix(std::string_view text);

Utf8Check check_utf8(std::string_view text);

/// The text with U+FFFD for each sequence that is not UTF-8.
std::string repair_utf8(std::string_view text);

/// Writes one code point as UTF-8; surrogates and what lies beyond Unicode become U+FFFD.
void append_utf8(std::string& text, char32_t code_point);

}  // namespace horseshoe::parser
