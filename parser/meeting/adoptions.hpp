#pragma once

#include "parser/meeting/record.hpp"

#include <vector>

namespace horseshoe::parser {

/// "The draft resolution has been adopted unanimously as resolution ...": where no vote was taken, and
/// where one was, as what followed it.
std::vector<Event> find_adoptions(const MeetingText& text, const Record& record);

}  // namespace horseshoe::parser
