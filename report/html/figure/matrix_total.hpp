#pragma once

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/matrix.hpp"

#include <cstddef>

namespace horseshoe::figure {

/// Draws below a column how many of its rows approve and disapprove; figures where there is room.
void draw_total(
    Canvas& canvas, const Matrix& figure, std::size_t column, const Box& room, const Words& words);

}  // namespace horseshoe::figure
