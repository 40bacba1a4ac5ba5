#pragma once

#include "report/html/frame.hpp"
#include "report/html/page/document_data.hpp"

namespace horseshoe::html {

/// The document's checksum: what its characters are, and what does not add up.
void checks_section(Page& page, const Site& site, const DocumentData& data);

/// The same on a page of its own, with how the delegation of each turn is known.
void write_audit(const Site& site, const DocumentData& data);

}  // namespace horseshoe::html
