#pragma once

#include "parser/prepare/furniture.hpp"
#include "parser/source/source.hpp"

#include <cstdint>
#include <vector>

namespace horseshoe::parser {

/// Pages that are not there, as the numbers printed on those around them tell.
struct PageGap {
    std::uint32_t line = 0;  ///< the first one behind, from 0
    int before = 0;          ///< the number printed before the gap
    int behind = 0;          ///< the next one printed
    int missing = 0;
};

/// Numbers may be printed on some pages only, and be misread: where they jump, less text than their
/// pages would hold stands between, and they go on from there.
std::vector<PageGap> find_page_gaps(const Source& source, const PageFurniture& furniture);

}  // namespace horseshoe::parser
