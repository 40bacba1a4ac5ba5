#pragma once

#include "parser/span.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Where each byte of a prepared text comes from in its source. Offsets ascend in both.
class SourceMap {
public:
    /// From `at` of the prepared text on, it is the source's from `source` on.
    void copied(std::uint32_t at, std::uint32_t source);

    /// From `at` on, letters that all stand for the one character at `source`.
    void replaced(std::uint32_t at, std::uint32_t source) { add(at, source | one_character); }

    /// One byte was put into the prepared text before each of these, which ascend.
    void inserted(const std::vector<std::uint32_t>& before);

    /// The source byte that a byte of the prepared text comes from.
    std::uint32_t to_source(std::uint32_t offset) const;

    /// The source bytes that [begin, end) of the prepared text comes from, whole characters.
    SourceSpan to_source(std::uint32_t begin, std::uint32_t end, std::string_view source) const
    {
        std::size_t near = 0;
        return to_source(begin, end, source, near);
    }

    /// The same for who asks for one after another: `near` is for this alone, 0 at first; what begins
    /// where the one before did or soon behind it is found at once.
    SourceSpan to_source(std::uint32_t begin,
                         std::uint32_t end,
                         std::string_view source,
                         std::size_t& near) const;

    /// The first byte of the prepared text that comes from `source` or from behind it, at most `size`.
    std::uint32_t to_prepared(std::uint32_t source, std::uint32_t size) const;

private:
    /// Set in a piece's source where all its bytes come from one character. Sources are below 1 GiB.
    static constexpr std::uint32_t one_character = 0x8000'0000U;

    struct Piece {
        std::uint32_t at = 0;
        std::uint32_t source = 0;
    };

    void add(std::uint32_t at, std::uint32_t source);
    std::size_t piece_behind(std::uint32_t offset) const;
    std::size_t piece_behind(std::uint32_t offset, std::size_t near) const;
    std::uint32_t in_piece_before(std::size_t behind, std::uint32_t offset) const;

    std::vector<Piece> pieces_;
};

}  // namespace horseshoe::parser
