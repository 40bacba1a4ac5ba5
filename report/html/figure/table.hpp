#pragma once

#include "report/html/figure/geometry.hpp"
#include "report/html/figure/room.hpp"

#include <string>
#include <vector>

namespace horseshoe::figure {

/// A place around the table: the direction away from the table is `outward`.
struct Chair {
    const Seat* seat = nullptr;
    Point at;
    Point outward;
    double step = 0;  ///< to the next one
};

/// A half circle over two legs, and how it stands on the drawing.
struct TableShape {
    Point centre;  ///< of the half circle
    double radius = 0;
    double legs = 0;
    double thick = 0;

    double side() const { return radius * 1.5707963267948966 + legs; }
    /// `way` along the table from its head, to the right where it is positive.
    Chair at(double way) const;
    /// The line through the middle of the table, a bit longer than the last seats.
    std::string path(double beyond) const;
};

/// The chairs of those who sit at the table: the presidency at its head.
std::vector<Chair> chairs_at(const TableShape& table, const std::vector<Seat>& seats);

/// The chairs of guests in a row across the open end, `below` under the last seats.
std::vector<Chair>
guests_in_row(const TableShape& table, const std::vector<Seat>& seats, double step, double below);

/// The chairs of guests along a bowl that closes the table's open end.
std::vector<Chair>
guests_in_bowl(const TableShape& table, const std::vector<Seat>& seats, double step, double below);

std::size_t count_guests(const std::vector<Seat>& seats);

}  // namespace horseshoe::figure
