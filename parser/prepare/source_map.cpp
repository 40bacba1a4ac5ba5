#include "parser/prepare/source_map.hpp"

#include "parser/prepare/entities.hpp"

#include <algorithm>

namespace horseshoe::parser {

void SourceMap::copied(std::uint32_t at, std::uint32_t source)
{
    // A copy that goes on where the last one ended needs no piece of its own.
    if (pieces_.empty() || pieces_.back().at == at ||
        at - pieces_.back().at + pieces_.back().source != source) {
        add(at, source);
    }
}

void SourceMap::add(std::uint32_t at, std::uint32_t source)
{
    if (!pieces_.empty() && pieces_.back().at == at) {
        pieces_.back().source = source;
    }
    else {
        pieces_.push_back({at, source});
    }
}

std::uint32_t SourceMap::to_source(std::uint32_t offset) const
{
    const auto after = std::upper_bound(
        pieces_.begin(), pieces_.end(), offset, [](std::uint32_t at, const Piece& piece) {
            return at < piece.at;
        });
    if (after == pieces_.begin()) {
        return offset;
    }
    const auto& piece = *(after - 1);
    return (piece.source & one_character) != 0 ? piece.source & ~one_character
                                               : piece.source + (offset - piece.at);
}

SourceSpan
SourceMap::to_source(std::uint32_t begin, std::uint32_t end, std::string_view source) const
{
    if (begin >= end) {
        const auto at = to_source(begin);
        return {at, at};
    }
    const auto size = static_cast<std::uint32_t>(source.size());
    auto last = std::min(to_source(end - 1) + 1, size);
    if (source[last - 1] == '&') {  // a character that a web page wrote by name
        last += std::max(read_entity(source.substr(last - 1)).size, 1U) - 1;
    }
    while (last < size && (static_cast<unsigned char>(source[last]) & 0xC0U) == 0x80) {
        ++last;
    }
    return {std::min(to_source(begin), last), last};
}

std::uint32_t SourceMap::to_prepared(std::uint32_t source, std::uint32_t size) const
{
    // Offsets ascend in both texts: the first byte that comes from `source` or later is found by halving.
    std::uint32_t low = 0;
    std::uint32_t high = size;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (to_source(middle) < source) {
            low = middle + 1;
        }
        else {
            high = middle;
        }
    }
    return low;
}

}  // namespace horseshoe::parser
