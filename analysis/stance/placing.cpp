#include "analysis/stance/placing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace horseshoe::stance {

void find_place(const parser::Document& document, Stance& stance)
{
    const auto& lines = document.source.lines;
    const auto after = std::upper_bound(
        lines.begin(),
        lines.end(),
        stance.span.begin,
        [](std::uint32_t at, const parser::Line& line) { return at < line.span.begin; });
    if (after != lines.begin()) {
        stance.line = static_cast<std::uint32_t>(after - lines.begin());
        stance.page = (after - 1)->page != 0 ? (after - 1)->page : stance.page;
    }
}

std::string id_of(const parser::Document& document, const Stance& stance)
{
    // FNV-1a of what makes it: the same in every run, whatever else is found.
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto add = [&](std::string_view text) {
        for (const char c : text) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        }
        hash = (hash ^ 0xFFU) * 0x100000001b3U;
    };
    add(document.symbol);
    add(document.language);
    add(std::to_string(stance.turn));
    add(stance.holder);
    add(stance.target);
    add(std::to_string(stance.span.begin));
    add(std::to_string(stance.cue_begin - stance.begin));
    return fmt::format("{:012x}", hash >> 16U);
}

}  // namespace horseshoe::stance
