#pragma once

#include "parser/meeting/record.hpp"

#include <cstdint>
#include <string>

namespace horseshoe::parser {

/// The symbol of the draft that is put to the vote at a place: the one that the President last spoke
/// of before it; empty where nothing tells.
std::string draft_before(const MeetingText& text, const Record& record, std::uint32_t offset);

}  // namespace horseshoe::parser
