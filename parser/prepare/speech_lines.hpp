#pragma once

#include "parser/language/language.hpp"

#include <string_view>

namespace horseshoe::parser {

/// True where a line is said however often it comes back: a speaker's heading, a sentence. No
/// title that runs over the pages reads so.
bool is_said(std::string_view line, const Language& language);

/// True for a line of a vote's lists: a label, or names of delegations and hardly anything else.
bool is_vote_line(std::string_view line, const Language& language);

}  // namespace horseshoe::parser
