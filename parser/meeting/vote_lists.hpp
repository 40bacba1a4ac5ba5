#pragma once

#include "parser/meeting/record.hpp"

namespace horseshoe::parser {

/// Who voted how, as the lists of a vote tell it; adds a problem for a name that is not known.
void read_vote_lists(const MeetingText& text, Document& document, Event& event);

/// "One member did not participate in the voting": who it was the lists tell, by leaving it out.
void name_absent_members(const Document& document, Vote& vote);

}  // namespace horseshoe::parser
