#pragma once

#include <cstddef>
#include <string_view>

namespace horseshoe::parser {

/// The code point at `at` of valid UTF-8, and moves past it. Broken bytes read as U+FFFD.
inline char32_t next_code_point(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80) {
        return lead;
    }
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || at + more > text.size()) {
        return 0xFFFD;
    }
    auto code = static_cast<char32_t>(lead & (0x3FU >> more));
    for (std::size_t i = 0; i < more; ++i) {
        code = (code << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    }
    return code;
}

}  // namespace horseshoe::parser
