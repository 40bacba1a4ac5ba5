#pragma once

#include "parser/letter/letter.hpp"
#include "parser/letter/symbols.hpp"

#include <cstdint>

namespace horseshoe::parser {

/// Symbol, date of distribution, session, agenda item: line by line, because exports vary. `title`
/// is the block of the letter's title.
void read_masthead(const LetterText& text,
                   std::uint32_t title,
                   LetterSymbols& symbols,
                   Letter& letter);

}  // namespace horseshoe::parser
