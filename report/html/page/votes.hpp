#pragma once

#include "report/html/frame.hpp"
#include "report/html/page/document_data.hpp"

namespace horseshoe::html {

/// How everybody voted, held against what they said of what was voted on: spoke for and abstained,
/// voted and never spoke.
void votes_section(Page& page, const Site& site, const DocumentData& data);

}  // namespace horseshoe::html
