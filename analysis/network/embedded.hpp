#pragma once

#include "parser/language/embedded.hpp"

#include <span>

namespace horseshoe::network {

/// The tables of analysis/network/, compiled in. The definition is written by CMake.
std::span<const parser::EmbeddedTable> embedded();

}  // namespace horseshoe::network
