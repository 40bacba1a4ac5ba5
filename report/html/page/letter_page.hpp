#pragma once

#include "report/html/page/document_data.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// Writes a letter's page: who sends it, who holds its declarations and how that is known, what they
/// judge, the text.
void write_letter(const Site& site, const DocumentData& data);

}  // namespace horseshoe::html
