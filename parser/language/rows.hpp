#pragma once

#include "parser/language/language.hpp"

#include <string_view>

namespace horseshoe::parser {

/// Whether the text begins with the words of a row of `key`, written as they are; what follows may be
/// the rest of a word.
bool starts_with_row(std::string_view text, const Language& language, std::string_view key);

}  // namespace horseshoe::parser
