#pragma once

#include "parser/language/language.hpp"
#include "parser/prepare/furniture.hpp"
#include "parser/source/source.hpp"

namespace horseshoe::parser {

/// Marks who goes on speaking, as typed records tell it at the top of a page: "(The President)",
/// "(Mr. Tveiten, Norway)". What stands above it has been marked before.
void mark_running_speakers(const Source& source, const Language& language, PageFurniture& page);

}  // namespace horseshoe::parser
