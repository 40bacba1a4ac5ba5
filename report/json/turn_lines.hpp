#pragma once

#include "analysis/store/rows.hpp"

#include <string>

namespace horseshoe::json {

// Append a row as a JSON line; docs/json-lines.md says what is in it.

void append_line(std::string& out, const store::TurnRow& row);
void append_line(std::string& out, const store::VoteRow& row);
void append_line(std::string& out, const store::HitRow& row);

class Writer;

/// The draft, the lists, the counts and the outcome of a vote, within an open object.
void append_vote_members(Writer& writer, const store::VoteRow& row);

}  // namespace horseshoe::json
