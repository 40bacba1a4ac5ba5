#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// How many code points begin in `text`: all bytes of UTF-8 but the continuations.
std::size_t count_code_points(std::string_view text);

/// Byte offsets of a text as code point offsets. Reads the text once, eight bytes at a time, and
/// then answers in any order: parts and paragraphs are asked for after the turn that holds them.
class CodePoints {
public:
    /// The text must outlive this.
    explicit CodePoints(std::string_view text);

    /// Code points that begin before `offset`; an offset beyond the text counts as its end.
    std::size_t at(std::size_t offset) const;

private:
    static constexpr std::size_t block = 128;

    std::string_view text_;
    std::vector<std::uint32_t> before_;  // code points before each block
};

}  // namespace horseshoe::parser
