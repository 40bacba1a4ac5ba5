#pragma once

#include "analysis/reference/reference.hpp"
#include "parser/document.hpp"

#include <span>
#include <string>

namespace horseshoe::json {

/// Appends references as JSON Lines; docs/json-lines.md says what is in them.
void append_reference_lines(std::string& out,
                            const parser::Document& document,
                            std::span<const reference::Reference> references);

}  // namespace horseshoe::json
