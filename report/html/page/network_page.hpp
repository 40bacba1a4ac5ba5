#pragma once

#include "report/html/overview.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// Writes who names and judges whom among the delegations, as tables that can be sorted and narrowed
/// by kind, weight and period.
void write_network(const Site& site, const Overview& overview);

}  // namespace horseshoe::html
