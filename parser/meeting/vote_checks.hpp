#pragma once

#include "parser/document.hpp"

namespace horseshoe::parser {

/// Holds the lists of each vote against what the President announces and against the Council's seats.
void check_votes(Document& document);

}  // namespace horseshoe::parser
