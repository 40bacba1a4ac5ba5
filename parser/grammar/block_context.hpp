#pragma once

#include "parser/grammar/block.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace horseshoe::parser {

/// A record while it is cut into blocks.
struct BlockText {
    Flow& flow;
    const Source& source;
    const Language& language;
    ParagraphBreaks breaks;

    /// As much of the flow as a heading or a formula can take.
    std::string_view from(std::uint32_t begin) const
    {
        return std::string_view(flow.text()).substr(begin, 700);
    }
    std::string_view of(const Block& block) const
    {
        return std::string_view(flow.text()).substr(block.begin, block.end - block.begin);
    }
    /// Where the line after line i begins.
    std::uint32_t next_line(std::size_t i) const;
};

// What the blocks so far tell of the line that follows them.

/// The last block is neither speech nor a heading.
bool after_formula(const Blocks& so_far);

/// A vote was taken since the last heading, or one of its lists begun.
bool in_vote(const Blocks& so_far);

/// A vote's list stands right above: it ends without a full stop.
bool within_vote(const Blocks& so_far);

/// Whether what reads like a heading is one: speeches name people before colons too. `breaks`: a
/// paragraph begins with line i.
bool may_speak(const BlockText& text,
               const Blocks& so_far,
               const HeadingText& heading,
               std::size_t i,
               bool breaks);

}  // namespace horseshoe::parser
