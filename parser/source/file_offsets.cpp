#include "parser/source/file_offsets.hpp"

#include "parser/source/place.hpp"

#include <algorithm>
#include <span>

namespace horseshoe::parser {

std::size_t FileOffsets::at(std::uint32_t offset) const
{
    const auto plain = points_.at(offset);
    if (source_->origins.empty()) {
        return plain;
    }
    const auto number = place_of(std::span(source_->lines), offset).line;
    const auto line = std::max(number, 1U) - 1;
    return source_->origins[line].begin + plain - points_.at(source_->lines[line].span.begin);
}

FileRange FileOffsets::of(const SourceSpan& span) const
{
    const auto start = at(span.begin);
    if (source_->origins.empty()) {
        return {start, points_.at(span.end)};
    }
    const auto size = points_.at(span.end) - points_.at(span.begin);
    // One past the last character: the span's end may be the next line's beginning.
    const auto end = span.empty() ? start : at(span.end - 1) + 1;
    return {start, end > start || size == 0 ? end : start + size};
}

std::size_t count_file_characters(const Source& source)
{
    return source.origins.empty() ? count_code_points(source.text) : source.characters;
}

}  // namespace horseshoe::parser
