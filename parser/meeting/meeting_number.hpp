#pragma once

#include "parser/language/language.hpp"

#include <string_view>

namespace horseshoe::parser {

/// The number of the meeting as a line of the cover prints it: "8698th meeting", "1349th MEETING:
/// 7 JUNE 1967", "Security Council Meeting 8974"; 0: it does not.
int meeting_number(std::string_view line, const Language& language);

/// The number as the line tells it in another way: "Provisional agenda (S/Agenda/1349)", "THIRTEEN
/// HUNDRED AND FORTY-NINTH MEETING"; 0: it does not.
int meeting_number_in_words(std::string_view line, const Language& language);

/// "4515th meeting (Resumption 1)": which resumption the line tells; 0: none.
int resumption_number(std::string_view line, const Language& language);

}  // namespace horseshoe::parser
