#pragma once

#include "parser/letter/letter.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <vector>

namespace horseshoe::parser {

/// What a letter's blocks lie in.
struct LetterLines {
    const Flow& flow;
    const Source& source;
    const Language& language;
    const ParagraphBreaks& breaks;
};

/// Tells what each block of a letter is.
void find_letter_block_kinds(const LetterLines& lines, std::vector<LetterBlock>& blocks);

}  // namespace horseshoe::parser
