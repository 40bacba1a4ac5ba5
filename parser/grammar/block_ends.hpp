#pragma once

#include "parser/grammar/block_context.hpp"

#include <cstddef>
#include <optional>

namespace horseshoe::parser {

// Where a block ends though nothing in the layout begins a paragraph.

/// A formula ends with its line, but where the next one (line i) plainly goes on with it.
bool ends_formula(const BlockText& text, const Blocks& so_far, std::size_t i);

/// Where nothing parts them, what is told behind the lists of a vote begins behind a full stop,
/// or with the result: "The draft resolution was adopted by 9 votes to none".
bool ends_list(const BlockText& text, std::size_t i);

/// The first line of a sub-heading that stands right below a speech with no blank line between: the
/// lines between a sentence's end and a heading (line `next`) that are no sentence themselves.
std::optional<std::size_t>
title_above(const BlockText& text, const Blocks& so_far, std::size_t next);

}  // namespace horseshoe::parser
