#pragma once

#include "parser/meeting/record.hpp"

namespace horseshoe::parser {

/// "I give the floor to the representative of Kazakhstan" must be followed by that speaker.
void check_floor(const MeetingText& text, Document& document);

/// Who speaks for a State is a member on the cover or was invited.
void check_attendance(Document& document);

}  // namespace horseshoe::parser
