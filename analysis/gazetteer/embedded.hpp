#pragma once

#include "parser/language/embedded.hpp"

#include <span>

namespace horseshoe::gazetteer {

/// The tables of analysis/gazetteer/, compiled in. The definition is written by CMake.
std::span<const parser::EmbeddedTable> embedded();

}  // namespace horseshoe::gazetteer
