#pragma once

#include "analysis/timeline/timeline.hpp"
#include "report/html/frame.hpp"
#include "report/html/overview.hpp"
#include "report/html/site.hpp"

#include <map>
#include <string>
#include <vector>

namespace horseshoe::html {

/// How a delegation's words on a target changed between their first and their last use, and where its
/// stands changed more than chance would have it.
void drift_section(Page& page,
                   const Site& site,
                   const std::map<std::string, std::vector<store::StanceRow>>& stances,
                   const timeline::Timelines& timelines);

}  // namespace horseshoe::html
