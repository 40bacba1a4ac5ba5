#pragma once

#include "analysis/mention/mention.hpp"
#include "analysis/mention/standing.hpp"
#include "parser/document.hpp"

#include <span>
#include <string>
#include <string_view>

namespace horseshoe::json {

/// Appends mentions as JSON Lines; docs/json-lines.md says what is in them.
void append_mention_lines(std::string& out,
                          const parser::Document& document,
                          std::span<const mention::Mention> mentions);

/// The same for who took up a target, and how.
void append_standing_lines(std::string& out,
                           const parser::Document& document,
                           std::string_view target,
                           std::span<const mention::Standing> standings);

}  // namespace horseshoe::json
