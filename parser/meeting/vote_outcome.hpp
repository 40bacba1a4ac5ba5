#pragma once

#include "parser/meeting/record.hpp"

#include <string>
#include <string_view>

namespace horseshoe::parser {

/// How a vote ended and in which resolution, where the words tell it: "The draft resolution has not been
/// adopted". The lists of the vote tell whether a veto is why. False where the words tell nothing.
bool read_outcome(std::string_view words, const Language& language, const Date& date, Vote& vote);

/// "2505 (2020)" at the start of a text, after spaces; empty where none stands there.
std::string resolution_at(std::string_view text);

}  // namespace horseshoe::parser
