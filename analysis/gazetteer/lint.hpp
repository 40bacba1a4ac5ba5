#pragma once

#include "analysis/gazetteer/gazetteer.hpp"

#include <string>
#include <vector>

namespace horseshoe::gazetteer {

/// What is wrong with the tables, a line each: names that two entities share in the same years,
/// entities without a name to print in English or French, years that end before they begin, ids
/// that rows refer to and that are not there.
///
/// Adjectives and anaphora may be shared: the document in which they stand says whose they are. So
/// may the name of a State or an officer and another's anaphor. A
/// name that was given up may be another's without years: NameUse::given_up() tells whose it is.
std::vector<std::string> lint(const Gazetteer& gazetteer);

}  // namespace horseshoe::gazetteer
