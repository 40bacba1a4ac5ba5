#pragma once

#include "report/export/document.hpp"

#include <string>

namespace horseshoe::exporting {

/// The lines of one document as `parse --format jsonl` prints them, without what is not stored, and
/// behind them what was found in it. docs/json-lines.md says what is in each.
std::string lines_of(const Document& document);

}  // namespace horseshoe::exporting
