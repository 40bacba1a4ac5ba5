#pragma once

#include "report/html/component/parts.hpp"
#include "report/html/overview.hpp"

#include <vector>

namespace horseshoe::html {

/// What the report holds, in up to five plain sentences: its documents, who speaks, what was found, who is
/// named most, what divides most.
std::vector<KeySentence>
index_sentences(const Page& page, const Site& site, const Overview& overview);

}  // namespace horseshoe::html
