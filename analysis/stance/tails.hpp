#pragma once

#include "analysis/stance/stem.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

// A row of a lexicon may be in two parts with others between: "hold ... {accountable,to account}".

/// What stands before the dots of a row: all of most rows.
std::string_view head_of(std::string_view row);

/// And behind them; empty: the row has none.
std::string_view tail_of(std::string_view row);

/// The ways to say the second part, by their stems.
class Tails {
public:
    void add(std::span<const std::uint64_t> stems);

    bool empty() const { return tails_.empty(); }

    /// Whether one of them stands in a sentence, not far behind word `from`.
    bool follow(std::span<const Stem> stems, std::uint32_t from) const;

private:
    static std::uint64_t bit_of(std::uint64_t stem) { return std::uint64_t{1} << (stem >> 58U); }

    std::vector<std::vector<std::uint64_t>> tails_;
    std::uint64_t beginnings_ = 0;  // bits of their first stems: few words can begin one
};

}  // namespace horseshoe::stance
