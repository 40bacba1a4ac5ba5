#include "report/html/figure/table.hpp"

#include "report/html/figure/canvas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace horseshoe::figure {

Chair TableShape::at(double way) const
{
    const double quarter = radius * std::numbers::pi / 2;
    const double side = way < 0 ? -1 : 1;
    const double far = std::abs(way);
    if (far <= quarter) {
        const double angle = far / radius;
        const Point outward{side * std::sin(angle), -std::cos(angle)};
        return {nullptr, centre + outward * radius, outward, 0};
    }
    return {nullptr, {centre.x + side * radius, centre.y + far - quarter}, {side, 0}, 0};
}

std::string TableShape::path(double beyond) const
{
    const double foot = centre.y + legs + beyond;
    return fmt::format("M{} {}V{}A{} {} 0 0 1 {} {}V{}",
                       number(centre.x - radius),
                       number(foot),
                       number(centre.y),
                       number(radius),
                       number(radius),
                       number(centre.x + radius),
                       number(centre.y),
                       number(foot));
}

std::size_t count_guests(const std::vector<Seat>& seats)
{
    return static_cast<std::size_t>(std::ranges::count(seats, Place::guest, &Seat::place));
}

std::vector<Chair> chairs_at(const TableShape& table, const std::vector<Seat>& seats)
{
    std::vector<const Seat*> members;
    const Seat* head = nullptr;
    const Seat* secretary = nullptr;
    for (const auto& seat : seats) {
        if (seat.place == Place::presidency && head == nullptr) {
            head = &seat;
        }
        else if (seat.place == Place::secretary_general && secretary == nullptr) {
            secretary = &seat;
        }
        else if (seat.place != Place::guest) {
            members.push_back(&seat);
        }
    }
    const std::size_t right = (members.size() + 1) / 2;
    const double step = table.side() / static_cast<double>(std::max<std::size_t>(right, 1));
    std::vector<Chair> chairs;
    const auto place = [&](const Seat* seat, double way) {
        if (seat != nullptr) {
            chairs.push_back(table.at(way));
            chairs.back().seat = seat;
            chairs.back().step = step;
        }
    };
    place(head, 0);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto after = i < right ? static_cast<double>(i + 1)
                                     : static_cast<double>(i) - static_cast<double>(members.size());
        place(members[i], after * step);
    }
    place(secretary, -0.5 * step);
    return chairs;
}

std::vector<Chair>
guests_in_row(const TableShape& table, const std::vector<Seat>& seats, double step, double below)
{
    const double y = table.centre.y + table.legs + below;
    double x = table.centre.x - step * (static_cast<double>(count_guests(seats)) - 1) / 2;
    std::vector<Chair> chairs;
    for (const auto& seat : seats) {
        if (seat.place == Place::guest) {
            chairs.push_back({&seat, {x, y}, {0, 1}, step});
            x += step;
        }
    }
    return chairs;
}

std::vector<Chair>
guests_in_bowl(const TableShape& table, const std::vector<Seat>& seats, double step, double below)
{
    const auto count = static_cast<double>(count_guests(seats));
    const double half_circle = table.radius * std::numbers::pi;
    const double legs = std::max(0.0, ((count - 1) * step - half_circle) / 2);
    const TableShape bowl{
        {table.centre.x, table.centre.y + table.legs + below + legs}, table.radius, legs, 0};
    const double real_step = count > 1 ? std::min(2 * bowl.side() / (count - 1), 60.0) : 0;
    double way = -real_step * (count - 1) / 2;
    std::vector<Chair> chairs;
    for (const auto& seat : seats) {
        if (seat.place == Place::guest) {
            // The shape stands upright, its head at the top: the bowl is its mirror image.
            auto chair = bowl.at(way);
            chair.at.y = 2 * bowl.centre.y - chair.at.y;
            chair.outward.y = -chair.outward.y;
            chair.seat = &seat;
            chair.step = real_step;
            chairs.push_back(chair);
            way += real_step;
        }
    }
    return chairs;
}

}  // namespace horseshoe::figure
