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

/// Places in a source, with the numbers that its lines have in the file; found soonest where one asks
/// for offsets as they ascend.
class Places {
public:
    explicit Places(const Source& source) : source_(source) {}

    Place at(std::uint32_t offset)
    {
        const auto place = place_of(source_.lines, offset, last_);
        last_ = place.line;
        return {source_.number_in_file(place.line), place.page};
    }

private:
    const Source& source_;
    std::uint32_t last_ = 0;  // as read, in whatever order
};

/// One place in a source.
inline Place place_of(const Source& source, std::uint32_t offset)
{
    return Places(source).at(offset);
}

}  // namespace horseshoe::parser
