#pragma once

#include "report/html/page/document_data.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// Writes a meeting's page, with more parts of the reader where its text is long.
void write_meeting(const Site& site, const DocumentData& data);

}  // namespace horseshoe::html
