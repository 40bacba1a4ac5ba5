#pragma once

#include "parser/language/embedded.hpp"

#include <span>
#include <string_view>

namespace horseshoe::html {

/// docs/accuracy.tsv, docs/accuracy-unseen.tsv, moves.tsv, problems.tsv and the tables of words/, compiled
/// in.
std::span<const parser::EmbeddedTable> embedded_tables();

/// Those of words/ alone.
std::span<const parser::EmbeddedTable> words_tables();
std::string_view accuracy_table();
std::string_view unseen_accuracy_table();
std::string_view moves_table();
std::string_view problems_table();

}  // namespace horseshoe::html
