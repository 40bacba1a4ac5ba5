#pragma once

#include "parser/language/embedded.hpp"

#include <span>

namespace horseshoe::figure {

/// The files of report/html/figure/ that are compiled in: "words" and "figure", the style sheet.
/// The definition is written by CMake.
std::span<const parser::EmbeddedTable> embedded();

}  // namespace horseshoe::figure
