#pragma once

#include "parser/grammar/event.hpp"
#include "parser/grammar/heading.hpp"
#include "parser/language/language.hpp"
#include "parser/prepare/flow.hpp"
#include "parser/source/source.hpp"

#include <cstdint>
#include <vector>

namespace horseshoe::parser {

/// What the running text of a record is made of; the record grammar reads a sequence of these.
enum class BlockKind : std::uint8_t {
    heading,
    paragraph,
    title,          ///< a paragraph that looks like a sub-heading
    list,           ///< a paragraph of delegations, as votes have
    language_note,  ///< "(spoke in French)" within a turn
    happening,      ///< hours, the agenda, silence, seats: `event` says which
    vote_taken,
    vote_side,
    vote_result  ///< how it ended, told by the record and not by the President
};

struct Block {
    BlockKind kind = BlockKind::paragraph;
    bool quotation = false;
    bool closing = false;     ///< of a happening: the meeting rose
    std::uint32_t begin = 0;  ///< bytes of the flow
    std::uint32_t end = 0;
    std::uint32_t line = 0;    ///< of the source, from 0
    std::uint32_t detail = 0;  ///< index into Blocks' headings, notes or events
};

struct Blocks {
    std::vector<Block> list;  ///< of the body
    std::vector<HeadingText> headings;
    std::vector<LanguageNote> notes;
    std::vector<EventText> events;
    std::uint32_t body_line = 0;  ///< the first source line of the body; before it stands the cover
};

/// Cuts the flow of a record into blocks, and its paragraphs by line feeds.
Blocks find_blocks(Flow& flow, const Source& source, const Language& language);

}  // namespace horseshoe::parser
