#pragma once

#include "analysis/store/rows.hpp"

#include <string>

namespace horseshoe::json {

/// Appends a reference as a JSON line; docs/json-lines.md says what is in it.
void append_line(std::string& out, const store::ReferenceRow& row);

}  // namespace horseshoe::json
