#pragma once

#include "analysis/store/rows.hpp"

#include <span>
#include <string>

namespace horseshoe::cli {

/// Hits for a terminal, a line each, with the words found one below the other and what stands
/// around them: keywords in context.
std::string keyword_lines(std::span<const store::HitRow> rows, int width, bool colour);

}  // namespace horseshoe::cli
