#pragma once

#include "report/html/overview.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// Writes who said what about a target, from praise to criticism, who hinted and who kept silent,
/// and the pages with all the quotes.
void write_target(const Site& site, const Overview& overview, const Subject& subject);

}  // namespace horseshoe::html
