#pragma once

#include "parser/grammar/block_context.hpp"

namespace horseshoe::parser {

/// Tells what could be told only with whole blocks: formulas that are sentences of a speech,
/// titles, lists, quotations.
void settle_block_kinds(const BlockText& text, Blocks& blocks);

/// Takes out the cover page: what stands before the first thing that only a body has.
void leave_out_cover(const BlockText& text, Blocks& blocks);

}  // namespace horseshoe::parser
