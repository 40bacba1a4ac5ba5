#pragma once

#include "analysis/stance/lexicon.hpp"
#include "parser/language/tsv.hpp"

#include <cstddef>
#include <string>

namespace horseshoe::stance {

/// The columns of a table of the lexicon.
enum Column : std::size_t { key_column, words_column, polarity_column, slot_column };

/// What a row says of its words. Throws InputError where there is no such act, polarity or slot.
Entry entry_of(const parser::TsvRow& row, const std::string& path);

}  // namespace horseshoe::stance
