#pragma once

#include "parser/document.hpp"

#include <string>

namespace horseshoe::json {

/// Appends a document as JSON Lines: one `document` line, then its turns and events in the order of
/// the text (or the declarations of a letter), then its problems. docs/json-lines.md says what is
/// in each; offsets are code points of the source text.
void append_document_lines(std::string& out, const parser::Document& document);

}  // namespace horseshoe::json
