#pragma once

#include "parser/source/parted_text.hpp"
#include "parser/source/source.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// A text whose pages have two columns side by side, as `pdftotext -layout` leaves them, in reading
/// order: left column, right column, band by band; nothing where it has none. Two blanks before a
/// line tell that a paragraph begins there. Pages without columns stay as they are.
std::optional<PartedText> part_columns(std::string_view text, const std::vector<Line>& lines);

}  // namespace horseshoe::parser
