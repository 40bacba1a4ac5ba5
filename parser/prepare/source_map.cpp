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

void SourceMap::inserted(const std::vector<std::uint32_t>& before)
{
    SourceMap parted;
    parted.pieces_.reserve(pieces_.size() + 2 * before.size());
    std::size_t next = 0;  // piece
    std::uint32_t shift = 0;
    const auto take_to = [&](std::uint32_t end) {
        for (; next < pieces_.size() && pieces_[next].at < end; ++next) {
            parted.add(pieces_[next].at + shift, pieces_[next].source);
        }
    };
    for (const auto at : before) {
        take_to(at);
        const auto behind = piece_behind(at);
        const bool one = behind != 0 && (pieces_[behind - 1].source & one_character) != 0;
        const auto source = in_piece_before(behind, at);
        parted.add(at + shift, source == 0 ? 0 : source - 1);
        parted.add(at + ++shift, one ? source | one_character : source);
        next += next < pieces_.size() && pieces_[next].at == at ? 1U : 0U;
    }
    take_to(~std::uint32_t{0});
    pieces_ = std::move(parted.pieces_);
}

/// Pieces are about as long as lines, all of them: which is asked for can nearly be told.
std::size_t SourceMap::piece_behind(std::uint32_t offset) const
{
    const auto begins_behind = [&](std::size_t number) { return pieces_[number].at > offset; };
    const std::size_t size = pieces_.size();
    const auto length = size == 0 ? std::uint64_t{0} : std::uint64_t{pieces_.back().at};
    std::size_t low = 0;      // all before begin at the offset or before it
    std::size_t high = size;  // and all from here on behind it
    auto guess =
        length == 0
            ? 0
            : static_cast<std::size_t>(std::min<std::uint64_t>(offset * size / length, size - 1));
    for (std::size_t step = 4; low + step < high; step *= 4) {
        if (begins_behind(guess)) {
            high = guess;
            guess = guess > low + step ? guess - step : low;
        }
        else {
            low = guess + 1;
            guess = guess + step < high ? guess + step : high - 1;
        }
    }
    const auto after =
        std::upper_bound(pieces_.begin() + static_cast<std::ptrdiff_t>(low),
                         pieces_.begin() + static_cast<std::ptrdiff_t>(high),
                         offset,
                         [](std::uint32_t at, const Piece& piece) { return at < piece.at; });
    return static_cast<std::size_t>(after - pieces_.begin());
}

/// `near`: the one behind something that stands there or soon before, as a rule.
std::size_t SourceMap::piece_behind(std::uint32_t offset, std::size_t near) const
{
    constexpr std::size_t few = 16;
    if (near != 0 && pieces_[near - 1].at <= offset) {
        for (const auto end = std::min(near + few, pieces_.size()); near < end; ++near) {
            if (pieces_[near].at > offset) {
                return near;
            }
        }
    }
    return piece_behind(offset);
}

std::uint32_t SourceMap::in_piece_before(std::size_t behind, std::uint32_t offset) const
{
    if (behind == 0) {
        return offset;
    }
    const auto& piece = pieces_[behind - 1];
    return (piece.source & one_character) != 0 ? piece.source & ~one_character
                                               : piece.source + (offset - piece.at);
}

std::uint32_t SourceMap::to_source(std::uint32_t offset) const
{
    return in_piece_before(piece_behind(offset), offset);
}

SourceSpan SourceMap::to_source(std::uint32_t begin,
                                std::uint32_t end,
                                std::string_view source,
                                std::size_t& near) const
{
    if (begin >= end) {
        const auto at = to_source(begin);
        return {at, at};
    }
    const auto size = static_cast<std::uint32_t>(source.size());
    near = piece_behind(begin, near);
    auto behind = near;  // words end in the piece that they begin in, or soon behind it
    while (behind < pieces_.size() && pieces_[behind].at <= end - 1) {
        ++behind;
    }
    auto last = std::min(in_piece_before(behind, end - 1) + 1, size);
    if (source[last - 1] == '&') {  // a character that a web page wrote by name
        last += std::max(read_entity(source.substr(last - 1)).size, 1U) - 1;
    }
    while (last < size && (static_cast<unsigned char>(source[last]) & 0xC0U) == 0x80) {
        ++last;
    }
    return {std::min(in_piece_before(near, begin), last), last};
}

std::uint32_t SourceMap::to_prepared(std::uint32_t source, std::uint32_t size) const
{
    // Offsets ascend in both texts: the piece is the last that begins before `source`.
    const auto after = std::lower_bound(
        pieces_.begin(), pieces_.end(), source, [](const Piece& piece, std::uint32_t from) {
            return (piece.source & ~one_character) < from;
        });
    const auto end = after == pieces_.end() ? size : std::min(after->at, size);
    if (after == pieces_.begin()) {
        return std::min(source, end);
    }
    const auto& piece = *(after - 1);
    const bool one = (piece.source & one_character) != 0;
    return one ? end : std::min(piece.at + (source - piece.source), end);
}

}  // namespace horseshoe::parser
