#pragma once

#include "report/html/frame.hpp"
#include "report/html/overview.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// The network of the delegations, drawn once for each kind of tie that there is, and what is measured
/// of who names whom.
void network_drawings(Page& page, const Site& site, const Overview& overview);

}  // namespace horseshoe::html
