#pragma once

#include "analysis/stance/explain.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <string>

namespace horseshoe::json {

/// Appends how a stance was found as a line of JSON; docs/json-lines.md says what is in it.
void append_explanation_line(std::string& out,
                             const parser::Document& document,
                             const stance::Stance& stance,
                             const stance::Explanation& explanation);

}  // namespace horseshoe::json
