#include "parser/prepare/running_speakers.hpp"

#include "parser/grammar/symbol.hpp"
#include "parser/language/delegations.hpp"
#include "parser/prepare/line_neighbours.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::size_t longest_speaker = 100;

bool is_speaker(std::string_view line, const Language& language)
{
    if (line.size() > longest_speaker || !line.starts_with('(') || !line.ends_with(')')) {
        return false;
    }
    const auto words = line.substr(1, line.size() - 2);
    const auto presidents = language.all("president");
    if (std::any_of(presidents.begin(), presidents.end(), [&](const Word& each) {
            return words == each.words;
        })) {
        return true;
    }
    const auto comma = words.find(", ");
    return comma != std::string_view::npos && find_delegation(words.substr(comma + 2)).has_value();
}

}  // namespace

void mark_running_speakers(const Source& source, const Language& language, PageFurniture& page)
{
    const LineNeighbours near(source, page);
    bool below_furniture = false;  // be it far below
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        if (page.uses[i] == LineUse::blank) {
            continue;
        }
        if (below_furniture && page.uses[i] == LineUse::text &&
            near.is_furniture(near.next(i, -1)) &&
            is_speaker(trim_furniture(source.of(source.lines[i])), language)) {
            page.uses[i] = LineUse::furniture;
        }
        below_furniture = page.uses[i] == LineUse::furniture;
    }
}

}  // namespace horseshoe::parser
