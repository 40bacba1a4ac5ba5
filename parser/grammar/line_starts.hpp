#pragma once

#include "parser/grammar/block_context.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace horseshoe::parser {

/// What a line of a record starts other than a paragraph: looked at quickly, then read.
class LineStarts {
public:
    explicit LineStarts(const BlockText& text);

    /// A quick look: false where neither heading nor note nor formula begins the line.
    bool may_start(std::size_t i);

    /// The heading that line i starts, be it behind the mark of a list's item.
    std::optional<HeadingText> heading(std::size_t i) const;

    /// The formula that line i starts. The label of a vote's list may have lost its colon where
    /// the line holds nothing else. `listing`: a vote's list stands right above.
    std::optional<EventText> event(std::size_t i, const Blocks& so_far, bool listing) const;

private:
    bool has_two_asides(std::uint32_t begin);

    const BlockText& text_;
    std::array<bool, 256> bytes_{};          ///< that headings, notes and formulas begin with
    std::optional<std::size_t> two_asides_;  ///< where next an aside follows another one
};

}  // namespace horseshoe::parser
