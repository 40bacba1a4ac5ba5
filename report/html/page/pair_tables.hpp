#pragma once

#include "report/html/frame.hpp"
#include "report/html/overview.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// All that a delegation judges or names, by number of stances.
void targets_section(Page& page,
                     const Site& site,
                     const Overview& overview,
                     const Subject& subject);

/// Who names a delegation, and how they judge it.
void named_section(Page& page, const Site& site, const Overview& overview, const Subject& subject);

/// Who judges or names a target, from approval to disapproval.
void holders_section(Page& page,
                     const Site& site,
                     const Overview& overview,
                     const Subject& subject);

}  // namespace horseshoe::html
