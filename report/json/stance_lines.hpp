#pragma once

#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <span>
#include <string>

namespace horseshoe::json {

/// Appends stances as JSON Lines; docs/json-lines.md says what is in them.
void append_stance_lines(std::string& out,
                         const parser::Document& document,
                         std::span<const stance::Stance> stances);

}  // namespace horseshoe::json
