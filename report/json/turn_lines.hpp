#pragma once

#include "analysis/store/rows.hpp"

#include <string>

namespace horseshoe::json {

// Append a row as a JSON line; docs/json-lines.md says what is in it.

void append_line(std::string& out, const store::TurnRow& row);
void append_line(std::string& out, const store::VoteRow& row);
void append_line(std::string& out, const store::HitRow& row);

}  // namespace horseshoe::json
