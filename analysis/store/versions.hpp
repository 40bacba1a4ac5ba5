#pragma once

#include "analysis/store/rows.hpp"

#include <string_view>
#include <vector>

namespace horseshoe::store {

/// The documents with each symbol once: of one that was read in several languages that in the
/// preferred one, or else the first by their codes, English before French. What counts or compares
/// would take the others for so many meetings.
std::vector<DocumentRow> one_language_each(std::vector<DocumentRow> documents,
                                           std::string_view preferred = {});

}  // namespace horseshoe::store
