#pragma once

#include "analysis/store/content_paragraphs.hpp"

namespace horseshoe::store {

/// Places all that was found in paragraphs of the content.
void place_findings(ContentParagraphs& paragraphs, Content& content);

}  // namespace horseshoe::store
