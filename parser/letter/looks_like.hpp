#pragma once

#include "parser/language/language.hpp"
#include "parser/source/source.hpp"

namespace horseshoe::parser {

/// A quick look at the first lines: letters begin with "Letter dated ..." before anybody could speak.
bool looks_like_letter(const Source& source, const Language& language);

}  // namespace horseshoe::parser
