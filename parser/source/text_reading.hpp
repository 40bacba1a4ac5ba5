#pragma once

#include "parser/source/text_edge.hpp"

#include <cstdint>
#include <string_view>

namespace horseshoe::parser {

/// False where the words beside a place tell that it parts no columns: what ends a sentence at the
/// end of a column's row is followed by a small letter in its next row, and by none across.
bool reads_down(std::string_view text, TextRows rows, std::uint32_t place);

}  // namespace horseshoe::parser
