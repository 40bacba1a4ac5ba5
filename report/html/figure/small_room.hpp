#pragma once

#include "report/html/figure/matrix.hpp"
#include "report/html/figure/room.hpp"

#include <string>
#include <vector>

namespace horseshoe::figure {

/// The room with each seat as its cell of the matrix: what everybody says of one target.
struct SmallRoom {
    std::string what;  ///< the target's name
    std::vector<Seat> seats;
    std::vector<Cell> cells;  ///< one for each seat
};

Caption caption(const SmallRoom& figure, Ui ui);
/// 150 wide in both forms.
std::string draw(const SmallRoom& figure, const Setting& setting);
std::vector<LegendEntry> legend(const SmallRoom& figure, Ui ui);
std::string csv(const SmallRoom& figure);

}  // namespace horseshoe::figure
