#pragma once

#include "analysis/network/evidence.hpp"
#include "analysis/network/network.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::network {

// What leads from an edge to the words, in the 64 bits that a network has for each.

/// Of a stance: its id; none where it is no id of a stance.
std::optional<std::uint64_t> quote_of_stance(std::string_view id);

/// Of a mention, a reference or a vote: where it stands in its document.
constexpr std::uint64_t quote_at(int turn, std::uint32_t line)
{
    constexpr unsigned int bits_of_line = 32;
    return std::uint64_t{static_cast<std::uint32_t>(turn)} << bits_of_line | line;
}

/// "3b1f6e8df0ac" of a stance; "S/PV.8967 turn 4 line 203" of all others.
std::string quote_text(const Network& network, const Evidence& evidence);

}  // namespace horseshoe::network
