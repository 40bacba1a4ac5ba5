#pragma once

#include "parser/source/source.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Words of a line with no more than one blank between them.
struct TextSegment {
    SourceSpan span;
    std::uint32_t left = 0;   ///< the place of its first character, in characters from the left
    std::uint32_t right = 0;  ///< one past its last
};

/// A line of a text that blanks lay out.
struct TextRow {
    std::span<const TextSegment> segments;
    bool page_start = false;
    bool leaders = false;    ///< dots lead from its left to its right, as on a cover
    bool furniture = false;  ///< nothing but symbols, job numbers and page numbers at its ends

    bool blank() const { return segments.empty(); }
};

/// Further right than this nothing is laid out.
constexpr std::uint32_t widest_row = 400;

/// The lines of a text, measured. Their segments stand in one place: most lines have one or two.
struct MeasuredText {
    std::vector<TextSegment> segments;
    std::vector<TextRow> rows;

    MeasuredText() = default;
    MeasuredText(MeasuredText&&) = default;
    MeasuredText(const MeasuredText&) = delete;  // the rows point into the segments
};

/// Measures lines; one that reaches beyond `widest_row` is one segment.
MeasuredText measure_text(std::string_view text, const std::vector<Line>& lines);

/// True where lines begin and end with words, and have runs of blanks between them, often enough
/// for a closer look; looks at the first lines only.
bool has_inner_blanks(std::string_view text, const std::vector<Line>& lines);

}  // namespace horseshoe::parser
