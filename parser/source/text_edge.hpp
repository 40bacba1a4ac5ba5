#pragma once

#include "parser/source/text_rows.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace horseshoe::parser {

using TextRows = std::span<const TextRow>;

/// Where the right column begins, and how many rows of one run show it.
struct TextEdge {
    std::uint32_t place = 0;
    std::size_t rows = 0;
    bool filled = false;  ///< both columns are as wide as prose makes them
};

/// The place that the longest run of rows leaves free, with words on both sides.
TextEdge find_text_edge(TextRows rows);

/// True where words go over the place: no column begins there in this row.
bool crosses(const TextRow& row, std::uint32_t place);

inline bool on_left(const TextRow& row, std::uint32_t place)
{
    return !row.blank() && row.segments.front().left < place;
}

inline bool on_right(const TextRow& row, std::uint32_t place)
{
    return !row.blank() && row.segments.back().right > place;
}

}  // namespace horseshoe::parser
