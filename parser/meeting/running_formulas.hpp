#pragma once

#include "parser/grammar/event.hpp"
#include "parser/language/language.hpp"

#include <cstddef>
#include <string_view>

namespace horseshoe::parser {

// Headings and formulas where they stand within lines that run on.

/// As much of a line as a heading can take.
constexpr std::size_t longest_running_heading = 320;
/// A formula, and enough of what follows it.
constexpr std::size_t longest_running_event = 600;

/// Formulas that are the whole of their line elsewhere.
bool fills_its_line(EventText::Kind formula);

/// The heading of somebody other than the President.
bool begins_with_speaker(std::string_view text, const Language& language);

/// The text from its first character that is no space; empty where it has none.
std::string_view behind_spaces(std::string_view text);

}  // namespace horseshoe::parser
