#pragma once

#include "parser/language/language.hpp"
#include "parser/prepare/furniture.hpp"
#include "parser/source/source.hpp"
#include "parser/span.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace horseshoe::parser {

/// A line of the cover and where it stands.
struct CoverLine {
    std::string text;  ///< trimmed, with plain spaces
    SourceSpan span;
    bool gap = false;  ///< blank or white space before it
};

/// The lines before `body_line` that say something: without blank ones, without the headers of later
/// pages, and without what only lays them out.
std::vector<CoverLine> cover_lines(const Source& source,
                                   const PageFurniture& furniture,
                                   std::uint32_t body_line,
                                   const Language& language);

}  // namespace horseshoe::parser
