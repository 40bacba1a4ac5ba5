#pragma once

#include "analysis/store/rows.hpp"
#include "report/html/frame.hpp"

#include <span>

namespace horseshoe::html {

/// Stances by year: how many approve, how many disapprove.
void over_time_section(Page& page, std::span<const store::StanceRow> stances);

}  // namespace horseshoe::html
