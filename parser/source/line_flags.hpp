#pragma once

#include "parser/source/columns.hpp"

#include <cstdint>
#include <vector>

namespace horseshoe::parser {

/// What the lines of a column are measured against.
struct ColumnMeasure {
    Frame edges;
    float pitch = 0;   ///< from baseline to baseline within a paragraph
    float size = 0;    ///< of the letters
    float indent = 0;  ///< of paragraphs' first lines, as a rule; 0: not known
};

/// Letters' styles as LineFlags.
std::uint16_t style_flags(const PageWords& page, const Row& row);

/// The distance from line to line within paragraphs; 0 where rows are too few to tell.
float usual_pitch(const std::vector<Row>& rows);

/// How far the first lines of paragraphs stand in: one value for each that shows it.
std::vector<float> indents_of(const std::vector<Row>& rows, const ColumnMeasure& column);

/// The LineFlags that tell how each row stands in its column, in the order of the rows.
std::vector<std::uint16_t> place_flags(const std::vector<Row>& rows, const ColumnMeasure& column);

}  // namespace horseshoe::parser
