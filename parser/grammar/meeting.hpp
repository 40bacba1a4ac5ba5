#pragma once

#include "parser/grammar/block.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace horseshoe::parser {

enum class StretchKind : std::uint8_t {
    turn,          ///< a heading and its speech
    continuation,  ///< speech that goes on after something happened in it
    vote,
    happening,
    sub_heading,
    closing,  ///< the meeting rose; what stands after that is annexed
    stray     ///< what the grammar has no place for: reported, not guessed at
};

/// A run of blocks that belong together.
struct Stretch {
    StretchKind kind = StretchKind::stray;
    std::uint32_t first = 0;  ///< index of its first block
    std::uint32_t last = 0;   ///< one past its last
};

/// Reads the blocks of a record as a meeting.
std::vector<Stretch> read_meeting(std::span<const Block> blocks);

}  // namespace horseshoe::parser
