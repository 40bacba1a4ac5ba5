#pragma once

#include "analysis/store/rows.hpp"

#include <vector>

namespace horseshoe::store {

/// The documents with each symbol once: of one that was read in several languages the first by their
/// codes, English before French. What counts or compares would take the others for so many meetings.
std::vector<DocumentRow> one_language_each(std::vector<DocumentRow> documents);

}  // namespace horseshoe::store
