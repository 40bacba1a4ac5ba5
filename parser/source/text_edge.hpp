#pragma once

#include "parser/source/text_rows.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace horseshoe::parser {

using TextRows = std::span<const TextRow>;

/// Where the right column begins, and how many rows of one run show it.
struct TextEdge {
    std::uint32_t place = 0;
    std::size_t rows = 0;
    bool sure = false;  ///< shown by enough of the page to need no other page for it
};

/// The place of a page that the longest run of rows leaves free, with words on both sides. Rows that
/// are justified leave blanks at many places: it must be free down the page, or wider than theirs.
TextEdge find_text_edge(std::string_view text, TextRows rows);

/// The same where another page has columns at `usual`: near it only, and be it by few rows.
TextEdge find_text_edge_near(std::string_view text, TextRows rows, std::uint32_t usual);

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
