#include "parser/prepare/line_neighbours.hpp"

namespace horseshoe::parser {
namespace {

/// Blank lines that may stand between cells of one header or footer.
constexpr std::size_t most_blanks = 3;

}  // namespace

Neighbour LineNeighbours::next(std::size_t line, int step) const
{
    Neighbour found;
    const auto count = source_.lines.size();
    std::size_t blanks = 0;
    for (auto i = line;;) {
        found.feed = found.feed || (step < 0 && source_.lines[i].is(line_page_start));
        i += static_cast<std::size_t>(step);
        if (i >= count || blanks > most_blanks) {
            return found;
        }
        found.feed = found.feed || (step > 0 && source_.lines[i].is(line_page_start));
        if (page_.uses[i] != LineUse::blank) {
            found.line = i;
            found.none = false;
            found.blank = blanks > 0;
            return found;
        }
        ++blanks;
    }
}

Neighbour LineNeighbours::text_by(std::size_t line, int step) const
{
    constexpr std::size_t most = 12;
    bool feed = false;
    auto at = next(line, step);
    for (std::size_t i = 0; i < most; ++i) {
        feed = feed || at.feed;
        if (at.none || feed || page_.uses[at.line] == LineUse::text) {
            break;
        }
        at = next(at.line, step);
    }
    at.feed = feed;
    return at;
}

}  // namespace horseshoe::parser
