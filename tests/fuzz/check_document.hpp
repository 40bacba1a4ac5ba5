#pragma once

#include "parser/document.hpp"

#include <cstddef>
#include <string_view>

namespace horseshoe::fuzz {

/// Longer inputs are passed over: they find nothing that shorter ones do not, only more slowly.
inline constexpr std::size_t longest_input = std::size_t{64} << 10U;

/// Reads the bytes as a document, writes it as JSON Lines, and aborts with a line on standard error
/// where the document breaks a promise of parser/document.hpp. An InputError is a fine answer.
void read_and_check(std::string_view bytes);

}  // namespace horseshoe::fuzz
