#pragma once

#include "report/html/frame.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// The documents of the report on an axis of time, and as a table.
void index_documents_section(Page& page, const Site& site);

}  // namespace horseshoe::html
