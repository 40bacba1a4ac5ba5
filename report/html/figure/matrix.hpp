#pragma once

#include "report/html/figure/legend.hpp"
#include "report/html/figure/setting.hpp"
#include "report/html/figure/words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::figure {

enum class CellState { silent, named, hinted, stance };

/// What one delegation says of one target.
struct Cell {
    CellState state = CellState::silent;
    std::size_t mentions = 0;
    std::size_t favour = 0;   ///< stances that approve
    std::size_t neutral = 0;  ///< and those of polarity 0
    std::size_t against = 0;
    std::optional<double> mean;  ///< of the stances
    std::string href;

    std::size_t stances() const { return favour + neutral + against; }
    /// Both an approving and a disapproving stance.
    bool is_both() const { return favour > 0 && against > 0; }
};

/// A row or a column. Neighbours with the same group stand together under its name.
struct MatrixHead {
    std::string id;
    std::string name;
    std::string group;  ///< may be empty
    std::string href;
};

/// Who took a stand on what, who only named it, who hinted at it, who kept silent.
struct Matrix {
    std::vector<MatrixHead> rows;          ///< delegations
    std::vector<MatrixHead> columns;       ///< targets
    std::vector<std::vector<Cell>> cells;  ///< by row, then by column
    std::size_t left_out = 0;              ///< targets that are not among the columns
};

Caption caption(const Matrix& figure, Ui ui);
std::string draw(const Matrix& figure, const Setting& setting);
std::vector<LegendEntry> legend(const Matrix& figure, Ui ui);
std::string csv(const Matrix& figure);

}  // namespace horseshoe::figure
