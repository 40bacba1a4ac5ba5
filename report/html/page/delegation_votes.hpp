#pragma once

#include "report/html/frame.hpp"
#include "report/html/overview.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// How a delegation voted, and what it said in the same meeting of what was voted on.
void delegation_votes_section(Page& page,
                              const Site& site,
                              const Overview& overview,
                              const Subject& subject);

}  // namespace horseshoe::html
