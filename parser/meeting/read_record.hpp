#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"
#include "parser/prepare/flow.hpp"
#include "parser/prepare/furniture.hpp"

namespace horseshoe::parser {

/// Reads the flow of a record of speakers, or the cover of a communiqué, into the document; false where
/// nobody speaks.
bool read_record(const PageFurniture& furniture,
                 Flow& flow,
                 const Language& language,
                 Document& document);

}  // namespace horseshoe::parser
