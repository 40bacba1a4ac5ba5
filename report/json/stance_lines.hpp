#pragma once

#include "analysis/store/rows.hpp"

#include <string>

namespace horseshoe::json {

/// Appends a stance as a JSON line; docs/json-lines.md says what is in it.
void append_line(std::string& out, const store::StanceRow& row);

}  // namespace horseshoe::json
