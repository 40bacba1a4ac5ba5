#pragma once

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/room_layout.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace horseshoe::figure {

/// The arcs across the table, the heaviest first.
class RoomArcs {
public:
    RoomArcs(const Horseshoe& figure, const RoomLayout& layout, const Setting& setting);

    std::size_t size() const { return curves_.size(); }
    /// Draws them, and then the signs and numbers on them where chairs and names leave room.
    void draw(Canvas& canvas) const;

private:
    struct Curve {
        const Arc* arc;
        const Chair* from;
        const Chair* to;
        Point start;
        Point control;
        Point end;
    };

    void spread_arrivals();
    Point inner(const Chair& chair) const;
    Point control_of(const Curve& curve) const;
    double width_of(const Arc& arc) const;
    std::string title_of(const Curve& curve) const;
    void draw_curve(Canvas& canvas, const Curve& curve) const;
    void draw_marks(Canvas& canvas, const Curve& curve, Occupied& occupied) const;

    const RoomLayout& layout_;
    bool narrow_;
    Words words_;
    std::vector<Curve> curves_;
    std::size_t most_ = 0;
    std::size_t third_ = 0;
};

}  // namespace horseshoe::figure
