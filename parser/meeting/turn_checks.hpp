#pragma once

#include "parser/document.hpp"

namespace horseshoe::parser {

/// Reports turns in which nothing is said, and those of which nobody knows for whom they speak.
void check_turns(Document& document);

}  // namespace horseshoe::parser
