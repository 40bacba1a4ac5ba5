#pragma once

#include <string>
#include <string_view>

namespace horseshoe::store {

/// Reads the rows of `total` from those of the documents; `condition` may choose some of these, `d`.
std::string sql_of_totals(std::string_view condition = {});

/// The same of `occurrence`.
std::string sql_of_occurrences();

/// Sets what `document` says of itself from its rows, in a store that has just got these columns.
std::string sql_to_count_documents();

}  // namespace horseshoe::store
