#pragma once

#include "parser/language/embedded.hpp"

#include <span>

namespace horseshoe::stance {

/// The lexicons of analysis/stance/lexicon/, compiled in. The definition is written by CMake.
std::span<const parser::EmbeddedTable> embedded();

}  // namespace horseshoe::stance
