#include "report/html/figure/room_layout.hpp"

#include <algorithm>

namespace horseshoe::figure {

namespace {

using Chairs = std::vector<Chair>;

/// The head of the table stands `top` below the edge of the drawing.
RoomLayout laid_out(const Horseshoe& figure, const Setting& setting, double top)
{
    RoomLayout layout;
    const bool narrow = setting.narrow();
    layout.width = narrow ? narrow_width : 720;
    layout.seat = narrow ? 6.5 : 9.5;
    layout.table = {{layout.width / 2, top},
                    narrow ? 104.0 : 178.0,
                    narrow ? 184.0 : 222.0,
                    narrow ? 15.0 : 26.0};
    layout.chairs = chairs_at(layout.table, figure.seats);
    const auto guests = static_cast<double>(count_guests(figure.seats));
    const double margin = narrow ? 22 : 60;
    const double row_step =
        guests > 1 ? std::min(narrow ? 48.0 : 108.0, (layout.width - 2 * margin) / (guests - 1))
                   : 0;
    const Words words{setting.ui};
    const SeatLabels maker{layout.width, layout.table.thick, setting.narrow(), words};
    const auto with = [&](const Chairs& more) {
        Chairs all = layout.chairs;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    const Chairs in_row =
        with(guests_in_row(layout.table, figure.seats, row_step, narrow ? 60 : 94));
    layout.labels = maker.made(in_row);
    const bool whole = guests <= 7 || std::ranges::none_of(layout.labels, &SeatLabel::cut);
    if (whole && SeatLabels::all_apart(layout.labels)) {
        layout.chairs = in_row;
        return layout;
    }
    const Chairs in_bowl =
        with(guests_in_bowl(layout.table, figure.seats, narrow ? 14.0 : 17.0, narrow ? 34 : 48));
    layout.chairs = in_bowl;
    layout.labels = maker.made(layout.chairs);
    if (!SeatLabels::all_apart(layout.labels)) {
        layout.labels = maker.turned(layout.chairs);
    }
    return layout;
}

}  // namespace

RoomLayout laid_out(const Horseshoe& figure, const Setting& setting)
{
    RoomLayout layout = laid_out(figure, setting, 0);
    double top = -layout.table.radius - layout.table.thick / 2;
    for (const auto& label : layout.labels) {
        top = std::min(top, label.box.y);
    }
    layout = laid_out(figure, setting, 2 - top);
    layout.height = layout.table.centre.y + layout.table.legs + 16;
    for (std::size_t i = 0; i < layout.chairs.size(); ++i) {
        const Point at = layout.chairs[i].at;
        layout.height =
            std::max({layout.height, layout.labels[i].box.bottom(), at.y + layout.seat + 2});
    }
    layout.height += 4;
    return layout;
}

}  // namespace horseshoe::figure
