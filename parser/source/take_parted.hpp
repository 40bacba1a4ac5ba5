#pragma once

#include "parser/source/parted_text.hpp"
#include "parser/source/source.hpp"

namespace horseshoe::parser {

/// Puts a parted text into the place of the source's own; the lines keep where they stood in the file.
void take_parted(Source& source, PartedText parted);

}  // namespace horseshoe::parser
