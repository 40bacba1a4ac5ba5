#pragma once

#include "parser/document.hpp"

#include <variant>
#include <vector>

namespace horseshoe::reading {

/// One thing that a record is made of. Points into the record, which must outlive it.
using Item = std::variant<const parser::SubHeading*, const parser::Turn*, const parser::Event*>;

/// Sub-headings, turns and events in the order of the text.
std::vector<Item> in_order(const parser::Record& record);

/// Who was there, in the order of the cover; who presided comes first where the list leaves them out.
std::vector<parser::Attendee> present(const parser::Record& record);

}  // namespace horseshoe::reading
