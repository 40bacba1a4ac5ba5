#pragma once

#include "analysis/gazetteer/words.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

// A row of a lexicon may be in two parts with others between: "hold ... {accountable,to account}".

/// Stems of the ways to say the second part.
using Tails = std::vector<std::vector<std::uint64_t>>;

/// What stands before the dots of a row: all of most rows.
std::string_view head_of(std::string_view row);

/// And behind them; empty: the row has none.
std::string_view tail_of(std::string_view row);

/// Whether one of the tails follows in a sentence, not far behind word `from`.
bool follows(const Tails& tails, std::span<const gazetteer::Word> stems, std::uint32_t from);

}  // namespace horseshoe::stance
