#pragma once

#include "report/html/overview.hpp"
#include "report/html/page/delegation_quotes.hpp"
#include "report/html/page/delegation_sentences.hpp"

namespace horseshoe::html {

/// What the report holds by one delegation.
store::Selection selection_by(const Site& site, const std::string& id);

/// How much it says, where, and since when.
DelegationNumbers numbers_of(const Site& site,
                             const Overview& overview,
                             const Subject& subject,
                             const StancesByTarget& stances);

/// Its turns by date.
void delegation_turns_section(Page& page,
                              const Site& site,
                              const Overview& overview,
                              const Subject& subject);

}  // namespace horseshoe::html
