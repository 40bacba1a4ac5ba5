#pragma once

#include "report/html/overview.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// Writes a delegation's stance report, and the pages with all its quotes.
void write_delegation(const Site& site, const Overview& overview, const Subject& subject);

}  // namespace horseshoe::html
