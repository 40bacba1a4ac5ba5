#pragma once

#include "parser/language/embedded.hpp"

#include <span>

namespace horseshoe::mention {

/// The tables of analysis/mention/, compiled in. The definition is written by CMake.
std::span<const parser::EmbeddedTable> embedded();

}  // namespace horseshoe::mention
