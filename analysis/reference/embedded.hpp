#pragma once

#include "parser/language/embedded.hpp"

#include <span>

namespace horseshoe::reference {

/// The tables of analysis/reference/, compiled in. The definition is written by CMake.
std::span<const parser::EmbeddedTable> embedded();

}  // namespace horseshoe::reference
