#pragma once

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/matrix.hpp"

#include <string>

namespace horseshoe::figure {

/// The patterns of hinted cells; once per drawing, before the first of them.
void define_hatches(Canvas& canvas);

/// A cell of the matrix in `box`. Where it is too small for sign and number, only the sign stands.
void draw_cell(Canvas& canvas, const Cell& cell, const Box& box, const Words& words);

/// What the cell says as a sentence.
std::string
sentence_of(const Cell& cell, std::string_view who, std::string_view what, const Words& words);

}  // namespace horseshoe::figure
