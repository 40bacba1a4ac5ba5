#pragma once

#include "report/html/frame.hpp"
#include "report/html/overview.hpp"
#include "report/html/site.hpp"

#include <map>
#include <string>
#include <vector>

namespace horseshoe::html {

/// Each stance on a target as a dot under its polarity, a row a delegation.
void dots_section(Page& page,
                  const Site& site,
                  const Overview& overview,
                  const Subject& subject,
                  const std::map<std::string, std::vector<store::StanceRow>>& stances);

}  // namespace horseshoe::html
