#include "report/html/figure/matrix_total.hpp"

#include <algorithm>
#include <string_view>

namespace horseshoe::figure {

void draw_total(
    Canvas& canvas, const Matrix& figure, std::size_t column, const Box& room, const Words& words)
{
    std::size_t favour = 0;
    std::size_t against = 0;
    std::size_t neutral = 0;
    std::size_t named = 0;
    std::size_t hinted = 0;
    for (const auto& row : figure.cells) {
        const auto& cell = row[column];
        const Tone tone = tone_of(cell.mean.value_or(0));
        favour += cell.state == CellState::stance && tone > Tone::z ? 1U : 0U;
        against += cell.state == CellState::stance && tone < Tone::z ? 1U : 0U;
        neutral += cell.state == CellState::stance && tone == Tone::z ? 1U : 0U;
        named += cell.state == CellState::named ? 1U : 0U;
        hinted += cell.state == CellState::hinted ? 1U : 0U;
    }
    const auto group = canvas.group("total",
                                    words("matrix.total",
                                          {{"what", figure.columns[column].name},
                                           words.value("favour", favour),
                                           words.value("neutral", neutral),
                                           words.value("against", against),
                                           words.value("named", named),
                                           words.value("hinted", hinted),
                                           words.value("all", figure.rows.size())}));
    if (room.width >= 40) {
        canvas.text({room.x + 1, room.y + 12},
                    Anchor::start,
                    "ct ink2",
                    favour + against == 0 && hinted > 0
                        ? words("matrix.total.hints", {words.value("hinted", hinted)})
                        : words.count(favour) + " · " + words.count(against));
    }
    const Box frame{room.x, room.y + 18, room.width, 6};
    double at = frame.x;
    const auto part = [&](std::size_t count, std::string_view cls) {
        const double width = frame.width * static_cast<double>(count) /
                             static_cast<double>(std::max<std::size_t>(figure.rows.size(), 1));
        if (count > 0) {
            canvas.rect({at, frame.y, width, frame.height}, 0, cls);
            at += width;
        }
    };
    part(favour, "ff-p1");
    part(neutral, "ff-z");
    part(against, "ff-n1");
    canvas.rect(frame, 0, "frame");
}

}  // namespace horseshoe::figure
