#pragma once

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/matrix.hpp"
#include "report/html/figure/text_width.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::figure {

/// Columns that stand side by side; those that do not fit follow below, in the next bank.
struct Bank {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Where the cells of a matrix and its headings stand, before anything is drawn.
class MatrixGrid {
public:
    MatrixGrid(const Matrix& figure, const Setting& setting);

    double width() const { return width_; }  ///< of the whole drawing
    double left() const { return left_; }    ///< where the cells begin
    double cell_width() const { return cell_width_; }
    double cell_height() const { return cell_height_; }
    double step_y() const { return step_y_; }
    bool narrow() const { return narrow_; }
    bool upright() const { return upright_; }  ///< headings of columns

    double width_of(const Bank& bank) const;
    double x_of(const Bank& bank, std::size_t column) const;
    std::vector<Bank> banks() const;
    /// The lines of a column's heading.
    std::vector<std::string> head(std::string_view name) const;
    Font head_font() const { return upright_ && narrow_ ? Font{11.5} : Font{11.8, true}; }

private:
    std::vector<std::string> level_head(std::string_view name) const;

    const Matrix& figure_;
    bool narrow_;
    double width_;
    double left_ = 0;
    double cell_width_ = 0;
    double cell_height_ = 0;
    double step_x_ = 0;
    double step_y_ = 0;
    bool upright_ = false;
};

/// Whether a row or column is the first of its group, or of those that begin with `first`.
bool starts_group(const std::vector<MatrixHead>& heads, std::size_t at, std::size_t first);

/// Draws the headings of a bank's columns below `y`. Returns where the cells begin.
double draw_heads(
    Canvas& canvas, const Matrix& figure, const MatrixGrid& grid, const Bank& bank, double y);

}  // namespace horseshoe::figure
