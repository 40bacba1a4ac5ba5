#pragma once

#include "report/html/frame.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// The full text, or one part of it where it is long: turns with their headings, paragraphs with
/// permalinks and pages, what was found in them marked and, beside it, told. Highlights can be
/// switched off by kind.
void reader(Page& page, const Site& site, const DocumentData& data, std::size_t part);

}  // namespace horseshoe::html
