#pragma once

#include "report/html/site.hpp"

namespace horseshoe::html {

/// Writes the page of search.
void write_search(const Site& site);

}  // namespace horseshoe::html
