#pragma once

#include "parser/meeting/record.hpp"

#include <string_view>

namespace horseshoe::parser {

/// How many voted how, as words tell it: "adopted by 9 votes to none, with 2 abstentions". Leaves the
/// vote as it is where they do not.
void read_tallies(std::string_view words, const Language& language, Vote& vote);

}  // namespace horseshoe::parser
