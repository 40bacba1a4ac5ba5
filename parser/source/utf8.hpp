#pragma once

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

/// Length in bytes of the valid UTF-8 that the text starts with.
std::size_t valid_utf8_prefix(std::string_view text);

Utf8Check check_utf8(std::string_view text);

/// The text with U+FFFD for each sequence that is not UTF-8.
std::string repair_utf8(std::string_view text);

/// Writes one code point as UTF-8; surrogates and what lies beyond Unicode become U+FFFD.
void append_utf8(std::string& text, char32_t code_point);

}  // namespace horseshoe::parser
