#pragma once

#include "parser/grammar/letter.hpp"
#include "parser/letter/letter.hpp"

namespace horseshoe::parser {

/// Web pages and scans lose the line "Annex". What follows the signature of a letter that transmits
/// something, and has a title of its own, is that.
void find_untitled_annex(const LetterText& text, LetterShape& shape);

/// A file may hold several letters, as the printed Supplements do, and an annex a correspondence:
/// each is a declaration with writers of its own.
void find_letters_within(const LetterText& text, LetterShape& shape);

}  // namespace horseshoe::parser
