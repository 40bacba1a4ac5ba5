#pragma once

#include "parser/language/language.hpp"

#include <string_view>

namespace horseshoe::parser {

/// The rule of procedure that a text invites under, 37 or 39; 0: under none.
int rule_invoked(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
