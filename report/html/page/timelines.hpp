#pragma once

#include "analysis/store/rows.hpp"
#include "analysis/timeline/timeline.hpp"
#include "report/html/frame.hpp"
#include "report/html/site.hpp"

#include <map>
#include <string>
#include <vector>

namespace horseshoe::html {

/// How a delegation judges what it judges most, document by document: own words apart from joint ones.
void timeline_section(Page& page,
                      const Site& site,
                      const Subject& subject,
                      const std::map<std::string, std::vector<store::StanceRow>>& stances,
                      const timeline::Timelines& timelines);

}  // namespace horseshoe::html
