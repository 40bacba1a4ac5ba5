#pragma once

#include "parser/source/source.hpp"

#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// A line longer than this is no line of a record.
constexpr std::size_t longest_line = std::size_t{4} << 20U;

/// Cuts a text at LF, CR LF, CR and form feed. A byte order mark belongs to no line.
/// Stops after a line that is longer than `longest_line`, which is then the last.
std::vector<Line> split_lines(std::string_view text);

}  // namespace horseshoe::parser
