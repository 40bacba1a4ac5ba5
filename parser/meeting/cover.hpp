#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"
#include "parser/prepare/furniture.hpp"

#include <cstdint>

namespace horseshoe::parser {

/// Reads the lines before `body_line`: symbol, year, date, place, who presides, who sits for which
/// member, the agenda. Fills what it finds.
void read_cover(const Source& source,
                const PageFurniture& furniture,
                std::uint32_t body_line,
                const Language& language,
                Document& document);

}  // namespace horseshoe::parser
