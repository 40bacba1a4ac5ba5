#pragma once

#include "analysis/mention/standing.hpp"
#include "analysis/store/rows.hpp"

#include <span>
#include <string>
#include <string_view>

namespace horseshoe::json {

/// Appends a mention as a JSON line; docs/json-lines.md says what is in it.
void append_line(std::string& out, const store::MentionRow& row);

/// The same for who took up a target in a document, and how.
void append_standing_lines(std::string& out,
                           std::string_view document,
                           std::string_view target,
                           std::span<const mention::Standing> standings);

}  // namespace horseshoe::json
