#include "parser/source/place.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::size_t few = 16;

/// The number of lines that begin at an offset or before it, of lines that are known to.
std::size_t lines_until(std::span<const Line> lines, std::uint32_t offset, std::size_t known)
{
    const auto begins_behind = [](std::uint32_t at, const Line& line) {
        return at < line.span.begin;
    };
    const auto near_end = std::min(lines.size(), known + few);
    auto line = known;
    while (line < near_end && !begins_behind(offset, lines[line])) {
        ++line;
    }
    if (line < near_end || line == lines.size()) {
        return line;
    }
    const auto rest = lines.subspan(line);
    const auto after = std::upper_bound(rest.begin(), rest.end(), offset, begins_behind);
    return line + static_cast<std::size_t>(after - rest.begin());
}

}  // namespace

Place place_of(std::span<const Line> lines, std::uint32_t offset, std::uint32_t hint)
{
    const bool fits = hint != 0 && hint <= lines.size() && lines[hint - 1].span.begin <= offset;
    const auto line = lines_until(lines, offset, fits ? hint : 0);
    return {static_cast<std::uint32_t>(line), line == 0 ? 0U : lines[line - 1].page};
}

}  // namespace horseshoe::parser
