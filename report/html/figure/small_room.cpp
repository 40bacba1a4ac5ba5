#include "report/html/figure/small_room.hpp"

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/labels.hpp"
#include "report/html/figure/matrix_cell.hpp"
#include "report/html/figure/table.hpp"
#include "report/reading/csv.hpp"

#include <algorithm>
#include <array>

namespace horseshoe::figure {

namespace {

constexpr double width = 150;
constexpr double widest_seat = 8.2;
constexpr double within = 2 * widest_seat;
constexpr std::size_t most_names = 4;
constexpr std::size_t most_in_row = 9;
constexpr Font name_font{11, false};

class SmallRoomDrawing {
public:
    SmallRoomDrawing(const SmallRoom& figure, const Setting& setting)
        : figure_(figure), words_(setting.ui), canvas_(setting),
          question_(caption(figure, setting.ui).question)
    {}

    std::string drawn();

private:
    /// Returns how much room they take below the table.
    double add_guests(const TableShape& table, std::vector<Chair>& chairs) const;
    const Cell& cell_of(const Chair& chair) const;
    void draw_chair(const Chair& chair);
    void name_exceptions(const std::vector<Chair>& chairs);

    const SmallRoom& figure_;
    Words words_;
    Canvas canvas_;
    std::string question_;
    double seat_ = widest_seat;
};

const Cell& SmallRoomDrawing::cell_of(const Chair& chair) const
{
    static const Cell silent;
    const auto at = static_cast<std::size_t>(chair.seat - figure_.seats.data());
    return at < figure_.cells.size() ? figure_.cells[at] : silent;
}

void SmallRoomDrawing::draw_chair(const Chair& chair)
{
    const auto& cell = cell_of(chair);
    const auto group =
        canvas_.group("seat", sentence_of(cell, chair.seat->name, figure_.what, words_), cell.href);
    if (cell.state == CellState::silent) {
        canvas_.circle(chair.at, 1.5, "cell-silent");
        return;
    }
    const std::optional<Tone> tone = cell.state == CellState::stance
                                         ? std::optional{tone_of(cell.mean.value_or(0))}
                                         : std::nullopt;
    const std::string cls = tone                              ? toned("ff-", *tone)
                            : cell.state == CellState::hinted ? "chair cell-hint"
                                                              : "chair";
    if (chair.seat->place == Place::guest) {
        canvas_.rect({chair.at.x - seat_, chair.at.y - seat_, 2 * seat_, 2 * seat_}, 1.5, cls);
    }
    else {
        canvas_.circle(chair.at, seat_, cls);
    }
    if (tone && seat_ >= 5) {
        const double half = *tone == Tone::n2 || *tone == Tone::p2 ? 0.36 * seat_ : 0.46 * seat_;
        canvas_.sign(*tone, chair.at, half, toned("so-", *tone), 1.5);
    }
}

/// Who disapproves, where they are few: inside the room, beside their seats.
void SmallRoomDrawing::name_exceptions(const std::vector<Chair>& chairs)
{
    Occupied occupied;
    std::vector<const Chair*> against;
    for (const auto& chair : chairs) {
        const auto& cell = cell_of(chair);
        occupied.take({chair.at.x - seat_, chair.at.y - seat_, 2 * seat_, 2 * seat_});
        if (cell.state == CellState::stance && cell.mean.value_or(0) < -0.25) {
            against.push_back(&chair);
        }
    }
    if (against.size() > most_names) {
        return;
    }
    for (const auto* const chair : against) {
        const std::string& id = chair->seat->id.empty() ? chair->seat->name : chair->seat->id;
        const double wide = text_width(id, name_font) + 2;
        const Point in = chair->at - chair->outward * (seat_ + 3);
        const double left = chair->outward.x > 0.3    ? in.x - wide
                            : chair->outward.x < -0.3 ? in.x
                                                      : in.x - wide / 2;
        const double top = chair->outward.y < -0.5  ? in.y
                           : chair->outward.y > 0.5 ? in.y - 12
                                                    : in.y - 6;
        if (const auto box =
                occupied.take_first({{left, top, wide, 12}, {left, top + 9, wide, 12}})) {
            canvas_.text({box->x + 1, box->y + 10}, Anchor::start, "small halo", id);
        }
    }
}

/// In rows of at most nine, so that each chair is large enough to be told.
double SmallRoomDrawing::add_guests(const TableShape& table, std::vector<Chair>& chairs) const
{
    const std::size_t guests = count_guests(figure_.seats);
    if (guests == 0) {
        return 0;
    }
    const std::size_t rows = (guests + most_in_row - 1) / most_in_row;
    const std::size_t in_row = (guests + rows - 1) / rows;
    const double step =
        guests > 1
            ? std::min(26.0, (width - 2 * widest_seat - 2) / (static_cast<double>(in_row) - 1))
            : 0;
    auto row = guests_in_row(table, figure_.seats, step, 34);
    const double left = row.front().at.x;
    const double whole = left + step * static_cast<double>(guests - in_row) / 2;
    for (std::size_t i = 0; i < row.size(); ++i) {
        row[i].at = {whole + step * static_cast<double>(i % in_row),
                     row[i].at.y + step * static_cast<double>(i / in_row)};
    }
    chairs.insert(chairs.end(), row.begin(), row.end());
    return 34 + step * static_cast<double>(rows - 1);
}

std::string SmallRoomDrawing::drawn()
{
    const TableShape table{{width / 2, 62}, 50, 62, 0};
    auto chairs = chairs_at(table, figure_.seats);
    const double below = add_guests(table, chairs);
    for (auto& chair : chairs) {
        // Half a step beside the presidency sits the Secretary-General: here a little within.
        if (chair.seat->place == Place::secretary_general) {
            chair.at = chair.at - chair.outward * within;
            continue;
        }
        seat_ = std::min(seat_, chair.step > 0 ? std::max(chair.step / 2 - 0.7, 1.6) : seat_);
    }
    canvas_.path(table.path(0), "axis");
    for (const auto& chair : chairs) {
        draw_chair(chair);
    }
    name_exceptions(chairs);
    return canvas_.finished(
        width, 136 + below, question_, words_("small-room.description", {{"what", figure_.what}}));
}

}  // namespace

Caption caption(const SmallRoom& figure, Ui ui)
{
    return caption_of(Words{ui}, "small-room", {{"what", figure.what}});
}

std::string draw(const SmallRoom& figure, const Setting& setting)
{
    return SmallRoomDrawing{figure, setting}.drawn();
}

std::vector<LegendEntry> legend(const SmallRoom&, Ui ui)
{
    Legend legend{ui};
    legend.tones();
    legend.mark("named");
    legend.mark("silent");
    return legend.entries();
}

std::string csv(const SmallRoom& figure)
{
    static constexpr std::array<std::string_view, 4> states{"silent", "named", "hinted", "stance"};
    std::string out;
    reading::add_csv_line(out, {"delegation", "state", "mean_polarity"});
    for (std::size_t i = 0; i < std::min(figure.seats.size(), figure.cells.size()); ++i) {
        const auto& cell = figure.cells[i];
        reading::add_csv_line(out,
                              {figure.seats[i].id,
                               states.at(static_cast<std::size_t>(cell.state)),
                               cell.mean ? number(*cell.mean) : ""});
    }
    return out;
}

}  // namespace horseshoe::figure
