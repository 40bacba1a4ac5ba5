#pragma once

#include "parser/language/embedded.hpp"

#include <span>

namespace horseshoe::store {

/// schema.sql, compiled in. The definition is written by CMake.
std::span<const parser::EmbeddedTable> embedded();

}  // namespace horseshoe::store
