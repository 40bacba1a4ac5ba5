#pragma once

#include "report/html/figure/evidence.hpp"
#include "report/html/figure/matrix.hpp"
#include "report/html/figure/network.hpp"
#include "report/html/figure/room.hpp"
#include "report/html/figure/small_room.hpp"
#include "report/html/figure/strip.hpp"
#include "report/html/figure/timeline.hpp"

#include <cstddef>

namespace horseshoe::tests {

// Figures of composed data: none of it was ever said.

/// Members of the Council, guests from the rest of the list, arcs between them all over the room.
figure::Horseshoe composed_room(std::size_t members, std::size_t guests, std::size_t arcs);

/// Rows in three groups, columns in four, cells of all states.
figure::Matrix composed_matrix(std::size_t rows, std::size_t columns);

/// As many speakers, with the presidency between them, stances all over and some replies.
figure::Strip composed_strip(std::size_t speakers);

/// Bands of one delegation over documents at uneven dates, two of them close together.
figure::Timeline composed_timeline(std::size_t bands);

figure::TimelineGrid composed_timelines(std::size_t panels);

figure::Dots composed_dots(std::size_t panels, std::size_t rows);
figure::Distance composed_distance(std::size_t rows);
figure::Bars composed_bars(std::size_t rows, bool toned);
figure::Documents composed_documents(std::size_t documents);

figure::SmallRoom composed_small_room();
figure::NetworkFigure composed_network(std::size_t nodes, std::size_t edges);

}  // namespace horseshoe::tests
