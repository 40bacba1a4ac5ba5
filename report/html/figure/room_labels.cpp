#include "report/html/figure/room_labels.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace horseshoe::figure {

namespace {

constexpr double line_height = 14;
constexpr Font name_font{12.5, true};
constexpr Font note_font{11.5, false};

/// Guests have the room below them for themselves.
std::size_t most_lines(const Chair& chair)
{
    return chair.step < 30 ? 1 : chair.seat->place == Place::guest ? 4 : 2;
}

}  // namespace

void SeatLabel::draw(Canvas& canvas) const
{
    if (turned) {
        canvas.turned_text(at, degrees, anchor, "tb", lines.front());
        return;
    }
    Point line = at;
    for (const auto& text : lines) {
        canvas.text(line, anchor, "tb", text);
        line.y += line_height;
    }
    canvas.text(line, anchor, "ts", note);
}

bool SeatLabels::all_apart(const std::vector<SeatLabel>& labels)
{
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            if (labels[i].box.overlaps(labels[j].box)) {
                return false;
            }
        }
    }
    return true;
}

std::string SeatLabels::name_of(const Seat& seat) const
{
    // Where there is little room a code says more than the beginning of a name; "S-G" is one.
    const bool is_code = std::ranges::none_of(
        seat.label, [](char letter) { return letter >= 'a' && letter <= 'z'; });
    const bool coded = codes_ && !seat.id.empty() && (seat.label.empty() || !is_code);
    return coded ? seat.id : seat.label.empty() ? seat.name : seat.label;
}

Point SeatLabels::beside(const Chair& chair) const
{
    const double away = chair.seat->place == Place::guest ? (codes_ ? 9.0 : 13.0) : thick_ / 2 + 9;
    return chair.at + chair.outward * away;
}

std::vector<SeatLabel> SeatLabels::made(const std::vector<Chair>& chairs) const
{
    std::vector<SeatLabel> labels;
    for (const auto& chair : chairs) {
        labels.push_back(level(chair, most_lines(chair)));
    }
    raise_head(chairs, labels);
    return labels;
}

void SeatLabels::raise_head(const std::vector<Chair>& chairs, std::vector<SeatLabel>& labels)
{
    const auto of = [&](Place place) {
        const auto found =
            std::ranges::find(chairs, place, [](const Chair& chair) { return chair.seat->place; });
        return found == chairs.end() ? nullptr
                                     : &labels[static_cast<std::size_t>(found - chairs.begin())];
    };
    SeatLabel* const head = of(Place::presidency);
    const SeatLabel* const aside = of(Place::secretary_general);
    if (head != nullptr && aside != nullptr && head->box.overlaps(aside->box)) {
        const double up = head->box.bottom() - aside->box.y;
        head->box.y -= up;
        head->at.y -= up;
    }
}

std::vector<SeatLabel> SeatLabels::turned(const std::vector<Chair>& chairs) const
{
    std::vector<SeatLabel> labels;
    for (const auto& chair : chairs) {
        const bool is_level = std::abs(chair.outward.y) < 0.2 || chair.step >= 60;
        labels.push_back(is_level ? level(chair, most_lines(chair)) : turned(chair));
    }
    raise_head(chairs, labels);
    return labels;
}

SeatLabel SeatLabels::level(const Chair& chair, std::size_t most_lines) const
{
    SeatLabel label;
    const Point beside_chair = beside(chair);
    const bool aside = std::abs(chair.outward.x) > 0.3;
    label.anchor = !aside ? Anchor::middle : chair.outward.x > 0 ? Anchor::start : Anchor::end;
    const double room = label.anchor == Anchor::start ? width_ - beside_chair.x
                        : label.anchor == Anchor::end
                            ? beside_chair.x
                            : std::min({2 * beside_chair.x,
                                        2 * (width_ - beside_chair.x),
                                        chair.step > 0 ? std::max(chair.step - 6, 24.0) : width_});
    const bool head = chair.seat->place == Place::presidency;
    const std::string name = name_of(*chair.seat);
    label.lines = wrapped(name, name_font, head ? 190 : room, most_lines);
    label.note = chair.step >= 30 || head
                     ? shortened(chair.seat->note, note_font, head ? 190 : room)
                     : std::string{};
    if (label.note != chair.seat->note) {
        label.note.clear();
    }
    const std::string& last = label.lines.empty() ? name : label.lines.back();
    label.cut = last.ends_with("…") && !name.ends_with("…");
    double width = text_width(label.note, note_font);
    for (const auto& line : label.lines) {
        width = std::max(width, text_width(line, name_font));
    }
    const double height =
        line_height * (static_cast<double>(label.lines.size()) + (label.note.empty() ? 0 : 1));
    const double left = label.anchor == Anchor::start ? beside_chair.x
                        : label.anchor == Anchor::end ? beside_chair.x - width
                                                      : beside_chair.x - width / 2;
    const double top = chair.outward.y < -0.6  ? beside_chair.y - height + 2
                       : chair.outward.y > 0.6 ? beside_chair.y
                                               : beside_chair.y - height / 2;
    label.box = {left, top, width, height};
    label.at = {beside_chair.x, top + 11};
    return label;
}

SeatLabel SeatLabels::turned(const Chair& chair) const
{
    SeatLabel label;
    label.turned = true;
    const double away = std::max(thick_ / 2, 8.0) + 7;
    const Point start =
        chair.at + chair.outward * (chair.seat->place == Place::guest ? 14.0 : away);
    const bool right = chair.outward.x >= 0;
    const double angle =
        std::atan2(chair.outward.y, chair.outward.x) + (right ? 0 : std::numbers::pi);
    const double to_edge = right ? width_ - start.x : start.x;
    const double room = std::min(170.0, to_edge / std::max(std::abs(chair.outward.x), 0.01));
    label.lines = {shortened(name_of(*chair.seat), name_font, room)};
    label.anchor = right ? Anchor::start : Anchor::end;
    label.degrees = angle * 180 / std::numbers::pi;
    // Half the height of the letters below the line, as turned as the words are.
    label.at = start + Point{-4.2 * std::sin(angle), 4.2 * std::cos(angle)};
    const double width = text_width(label.lines.front(), name_font);
    const Point end = start + chair.outward * width;
    label.box = {std::min(start.x, end.x) - 5,
                 std::min(start.y, end.y) - 5,
                 std::abs(end.x - start.x) + 10,
                 std::abs(end.y - start.y) + 10};
    return label;
}

}  // namespace horseshoe::figure
