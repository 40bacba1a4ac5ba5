#pragma once

#include "report/html/site.hpp"

namespace horseshoe::html {

/// Writes how the pages are made, how accurate that is, and what not to conclude from them.
void write_method(const Site& site);

}  // namespace horseshoe::html
