#pragma once

#include "parser/source/source.hpp"

#include <cstdint>
#include <span>

namespace horseshoe::parser {

/// Where something stands, as people count.
struct Place {
    std::uint32_t line = 0;  ///< 1-based; 0: before the first
    std::uint32_t page = 0;  ///< 0: not known
};

/// The line that an offset lies in, and its page. Who asks for ascending offsets gives the line found
/// last as `hint`: the next is the same one or one of the few behind it, as good as always.
Place place_of(std::span<const Line> lines, std::uint32_t offset, std::uint32_t hint = 0);

/// The same, with the number that the line has in the file.
inline Place place_of(const Source& source, std::uint32_t offset, std::uint32_t hint = 0)
{
    auto place = place_of(source.lines, offset, source.origins.empty() ? hint : 0);
    place.line = source.number_in_file(place.line);
    return place;
}

}  // namespace horseshoe::parser
