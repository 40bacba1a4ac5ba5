#pragma once

#include "report/html/overview.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// Writes the contents: what is in the report, in sentences with numbers, and the ways to it.
void write_index(const Site& site, const Overview& overview);

}  // namespace horseshoe::html
