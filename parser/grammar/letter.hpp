#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace horseshoe::parser {

/// What a paragraph of a letter is.
enum class LetterBlockKind : std::uint8_t {
    letter_title,  ///< "Letter dated ... addressed to ..."
    annex_title,   ///< "Annex I to the letter dated ..."
    original,      ///< "[Original: Russian]"
    bold,          ///< set in bold: a title
    dateline,      ///< place and date, nothing else
    signed_by,     ///< "(Signed) ..."
    signatories,   ///< "For the Republic of ...", line by line
    rule,          ///< a line drawn across
    furniture,     ///< of a page: the symbol as running header, a job number
    text
};

/// One block, and what the letter's grammar made of it.
struct LetterBlock {
    LetterBlockKind kind = LetterBlockKind::text;
    std::uint32_t begin = 0;  ///< bytes of the flow
    std::uint32_t end = 0;
    std::uint32_t line = 0;        ///< of the source, from 0
    std::uint32_t first_line = 0;  ///< of the flow
    std::uint32_t last_line = 0;   ///< one past its last
};

/// Indices of the blocks that make up one annex.
struct AnnexShape {
    std::uint32_t first = 0;
    std::uint32_t title = 0;  ///< its title's blocks: [title, body)
    std::uint32_t body = 0;   ///< from here on, datelines and signatories included
    std::uint32_t last = 0;
};

struct LetterShape {
    std::uint32_t title = 0;  ///< the blocks before it are the masthead
    std::uint32_t body = 0;
    std::uint32_t last = 0;  ///< one past the letter proper
    std::vector<AnnexShape> annexes;
};

/// Reads the blocks of a letter; false where they have no letter's shape.
bool read_letter(std::span<const LetterBlock> blocks, LetterShape& shape);

}  // namespace horseshoe::parser
