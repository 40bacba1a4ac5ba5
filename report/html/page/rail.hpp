#pragma once

#include "report/html/frame.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// All turns of a document beside its text: heights by words, shares of approval and disapproval as
/// colours, each a link to its turn.
void rail(Page& page, const Site& site, const DocumentData& data);

}  // namespace horseshoe::html
