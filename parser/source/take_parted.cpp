#include "parser/source/take_parted.hpp"

#include "parser/code_points.hpp"
#include "parser/source/place.hpp"
#include "parser/source/text_lines.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::parser {
namespace {

/// Where the lines of a parted text stand in the source as it still is.
std::vector<LineOrigin> origins_of(const PartedText& parted, const Source& source)
{
    const CodePoints points(source.text);
    std::vector<LineOrigin> origins;
    origins.reserve(parted.begins().size());
    for (const auto& begin : parted.begins()) {
        const auto at = static_cast<std::uint32_t>(points.at(begin.at));
        origins.push_back({place_of(source, begin.at).line, at - std::min(at, begin.indent)});
    }
    return origins;
}

}  // namespace

void take_parted(Source& source, PartedText parted)
{
    source.characters = count_code_points(source.text);
    source.origins = origins_of(parted, source);
    source.text = std::move(parted.text());
    source.lines = split_lines(source.text);
}

}  // namespace horseshoe::parser
