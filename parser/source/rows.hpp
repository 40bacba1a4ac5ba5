#pragma once

#include "parser/source/page_words.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace horseshoe::parser {

/// Words on one baseline, from left to right.
struct Row {
    std::vector<std::uint32_t> words;  ///< indices into PageWords::words
    float left = 0;
    float right = 0;
    float baseline = 0;
    float size = 0;  ///< of most of its letters

    float width() const { return right - left; }
    float middle() const { return (left + right) / 2; }
};

/// Sorts words into rows from top to bottom. Raised and lowered marks join the row they belong to.
std::vector<Row> rows_of(const PageWords& page, std::vector<std::uint32_t> words);

/// One row of the given words, which need not be in order.
Row make_row(const PageWords& page, std::vector<std::uint32_t> words);

/// Which gaps get two spaces instead of one: none, wide ones, or all wider than between words.
enum class Gaps { one_space, table, header };

/// The row as text; gaps between words become spaces, one after a dot leader.
std::string text_of(const PageWords& page, const Row& row, Gaps gaps);

/// Part of a row, from end to end.
struct Segment {
    float left = 0;
    float right = 0;

    float middle() const { return (left + right) / 2; }
};

/// The row's parts between which there is more white than words need. A dot leader bridges any gap.
std::vector<Segment> segments_of(const PageWords& page, const Row& row);

}  // namespace horseshoe::parser
