#pragma once

#include "report/html/frame.hpp"
#include "report/html/site.hpp"

#include <map>
#include <string>
#include <vector>

namespace horseshoe::html {

using StancesByTarget = std::map<std::string, std::vector<store::StanceRow>>;

/// The pages with all quotes of a delegation, by target.
void write_delegation_quotes(const Site& site,
                             const Subject& subject,
                             const StancesByTarget& stances);

/// The strongest on the targets that it judges most, as cards.
void delegation_quotes_section(Page& page, const Site& site, const StancesByTarget& stances);

}  // namespace horseshoe::html
