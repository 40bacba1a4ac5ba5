#include "report/html/figure/room.hpp"

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/legend.hpp"
#include "report/html/figure/room_arcs.hpp"
#include "report/html/figure/room_layout.hpp"
#include "report/reading/csv.hpp"

#include <algorithm>

namespace horseshoe::figure {

namespace {

void draw_seat(
    Canvas& canvas, const Chair& chair, const SeatLabel& label, double size, const Words& words)
{
    const auto& seat = *chair.seat;
    const auto group =
        canvas.group("seat",
                     words("room.seat", {{"name", seat.name}, words.value("words", seat.words)}),
                     seat.href,
                     {{"data-id", seat.id}});
    if (seat.place == Place::guest) {
        const double half = std::min(size, std::max(chair.step / 2 - 2, 3.5));
        canvas.rect({chair.at.x - half, chair.at.y - half, 2 * half, 2 * half}, 2, "chair");
    }
    else {
        const double small = seat.place == Place::secretary_general ? 0.68 : 1;
        const double radius = std::min(size * small, std::max(chair.step / 2 - 1.5, 3.5));
        canvas.circle(chair.at, radius, "chair");
        if (seat.place == Place::presidency) {
            canvas.circle(chair.at, radius * 0.63, "chair-mark");
        }
    }
    label.draw(canvas);
}

}  // namespace

Caption caption(const Horseshoe& figure, Ui ui)
{
    return caption_of(Words{ui}, "room", {{"meeting", figure.meeting}});
}

std::string draw(const Horseshoe& figure, const Setting& setting)
{
    const Words words{setting.ui};
    const RoomLayout layout = laid_out(figure, setting);
    const RoomArcs arcs{figure, layout, setting};
    Canvas canvas{setting};
    const std::string thick = number(layout.table.thick);
    canvas.path(layout.table.path(14), "table", {}, {{"stroke-width", thick}});
    arcs.draw(canvas);
    for (std::size_t i = 0; i < layout.chairs.size(); ++i) {
        draw_seat(canvas, layout.chairs[i], layout.labels[i], layout.seat, words);
    }
    return canvas.finished(
        layout.width,
        layout.height,
        caption(figure, setting.ui).question,
        words("room.description",
              {words.value("seats", layout.chairs.size()), words.value("arcs", arcs.size())}));
}

std::vector<LegendEntry> legend(const Horseshoe&, Ui ui)
{
    Legend legend{ui};
    legend.wedge();
    legend.tones();
    legend.mark("unjudged");
    return legend.entries();
}

std::string csv(const Horseshoe& figure)
{
    std::string out;
    reading::add_csv_line(out, {"from", "to", "mentions", "stances", "mean_polarity"});
    for (const auto& arc : figure.arcs) {
        reading::add_csv_line(out,
                              {arc.from,
                               arc.to,
                               std::to_string(arc.count),
                               std::to_string(arc.stances),
                               arc.mean ? number(*arc.mean) : ""});
    }
    return out;
}

}  // namespace horseshoe::figure
