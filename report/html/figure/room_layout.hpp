#pragma once

#include "report/html/figure/labels.hpp"
#include "report/html/figure/room.hpp"
#include "report/html/figure/room_labels.hpp"
#include "report/html/figure/table.hpp"

#include <vector>

namespace horseshoe::figure {

/// The table, the chairs around it and the names beside them.
struct RoomLayout {
    TableShape table;
    std::vector<Chair> chairs;
    std::vector<SeatLabel> labels;
    double width = 0;  ///< of the drawing
    double height = 0;
    double seat = 0;  ///< half the width of a chair
};

RoomLayout laid_out(const Horseshoe& figure, const Setting& setting);

}  // namespace horseshoe::figure
