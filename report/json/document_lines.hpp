#pragma once

#include "parser/document.hpp"

#include <functional>
#include <string>

namespace horseshoe::json {

/// Appends a document as JSON Lines: one `document` line, then its turns and events in the order of
/// the text (or the declarations of a letter), then its problems. docs/json-lines.md says what is
/// in each; offsets are code points of the source text.
void append_document_lines(std::string& out, const parser::Document& document);

/// The same in pieces: `write` empties the string whenever about a megabyte of lines is in it, so
/// that a long document is not held twice.
void write_document_lines(const parser::Document& document,
                          const std::function<void(std::string&)>& write);

}  // namespace horseshoe::json
