#pragma once

#include "parser/prepare/furniture.hpp"
#include "parser/source/source.hpp"

#include <cstddef>

namespace horseshoe::parser {

/// A line and what stands next to it above or below, blank lines left out.
struct Neighbour {
    std::size_t line = 0;
    bool none = true;    ///< nothing, or too far away
    bool blank = false;  ///< blank lines between
    bool feed = false;   ///< a new page between
};

/// Looks about a line; what is furniture may become more between two looks.
class LineNeighbours {
public:
    LineNeighbours(const Source& source, const PageFurniture& page) : source_(source), page_(page)
    {}

    /// What stands next to a line, above it (`step` -1) or below it (1).
    Neighbour next(std::size_t line, int step) const;

    /// The nearest text, over blanks and furniture.
    Neighbour text_by(std::size_t line, int step) const;

    bool is_furniture(const Neighbour& at) const
    {
        return !at.none && page_.uses[at.line] == LineUse::furniture;
    }

    /// True where no text stands right above and below.
    bool is_apart(const Neighbour& above, const Neighbour& below) const
    {
        return parts(above) && parts(below);
    }

private:
    bool parts(const Neighbour& at) const
    {
        return at.none || at.blank || at.feed || is_furniture(at);
    }

    const Source& source_;
    const PageFurniture& page_;
};

}  // namespace horseshoe::parser
