#pragma once

#include "analysis/store/rows.hpp"

#include <string>
#include <string_view>

namespace horseshoe::json {

/// Appends what was counted in a group as a JSON line; docs/json-lines.md says what is in it.
void append_line(std::string& out,
                 std::string_view group,
                 std::string_view counted,
                 const store::GroupRow& row);

}  // namespace horseshoe::json
