#pragma once

#include "analysis/timeline/timeline.hpp"

#include <string>

namespace horseshoe::json {

/// Appends timelines as JSON Lines: of each series its `series` line, then `point`, `drift`, `change`
/// and `silence` lines; docs/json-lines.md says what is in them.
void append_timeline_lines(std::string& out, const timeline::Timelines& timelines);

}  // namespace horseshoe::json
