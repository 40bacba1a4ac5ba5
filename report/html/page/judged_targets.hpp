#pragma once

#include "analysis/store/rows.hpp"
#include "report/html/frame.hpp"
#include "report/html/site.hpp"

#include <span>

namespace horseshoe::html {

/// What a document judges: a row a target, with its stances by tone.
void judged_section(Page& page, const Site& site, std::span<const store::StanceRow> stances);

}  // namespace horseshoe::html
