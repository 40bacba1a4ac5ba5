#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"
#include "parser/prepare/flow.hpp"
#include "parser/prepare/furniture.hpp"

namespace horseshoe::parser {

/// Reads the flow of a letter into the document; false where it is none.
bool read_letter_document(const PageFurniture& furniture,
                          Flow& flow,
                          const Language& language,
                          Document& document);

}  // namespace horseshoe::parser
