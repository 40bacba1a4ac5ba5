#pragma once

#include "parser/document.hpp"
#include "report/cli/terminal.hpp"

#include <string>

namespace horseshoe::cli {

/// A document as a tree for a person: its head, what happened in order, how its characters are
/// accounted for, and its problems.
std::string outline(const parser::Document& document, const Layout& layout);

/// Only the last two of these, under the document's name.
std::string check_report(const parser::Document& document, const Layout& layout);

}  // namespace horseshoe::cli
