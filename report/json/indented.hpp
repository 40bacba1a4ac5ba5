#pragma once

#include <string>
#include <string_view>

namespace horseshoe::json {

/// JSON on one line as people read it: a member a line, two blanks deeper for each bracket.
std::string indented(std::string_view json);

}  // namespace horseshoe::json
