#pragma once

#include "analysis/findings/analyser.hpp"

#include <set>
#include <string>

namespace horseshoe::cli {

/// The ids that the lexicons give to things, offices and actors without a name in the gazetteer, as
/// "attacks" and "council presidency", and those that somebody has put into corrections: whatever a
/// stance can be of, in the tables that these are.
std::set<std::string> thing_ids(const findings::Analyser& analyser);

/// The same of the tables that `sources` names.
std::set<std::string> thing_ids(const findings::Sources& sources);

}  // namespace horseshoe::cli
