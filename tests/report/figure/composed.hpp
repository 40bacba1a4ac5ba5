#pragma once

#include "report/html/figure/matrix.hpp"
#include "report/html/figure/room.hpp"
#include "report/html/figure/strip.hpp"

#include <cstddef>

namespace horseshoe::tests {

// Figures of composed data: none of it was ever said.

/// Members of the Council, guests from the rest of the list, arcs between them all over the room.
figure::Horseshoe composed_room(std::size_t members, std::size_t guests, std::size_t arcs);

/// Rows in three groups, columns in four, cells of all states.
figure::Matrix composed_matrix(std::size_t rows, std::size_t columns);

/// As many speakers, with the presidency between them, stances all over and some replies.
figure::Strip composed_strip(std::size_t speakers);

}  // namespace horseshoe::tests
