#include "tests/report/figure/composed.hpp"
#include "tests/report/figure/composed_parts.hpp"

#include <algorithm>
#include <string>

namespace horseshoe::tests {

figure::Horseshoe composed_room(std::size_t members, std::size_t guests, std::size_t arcs)
{
    figure::Horseshoe room;
    room.meeting = "S/PV.1";
    Scattered scattered;
    for (std::size_t i = 0; i < members + guests; ++i) {
        const auto& delegation = delegations.at(i % delegations.size());
        room.seats.push_back({delegation.id,
                              delegation.name,
                              i == 0        ? figure::Place::presidency
                              : i < members ? figure::Place::member
                                            : figure::Place::guest,
                              300 + 37 * scattered.below(30),
                              i == 0             ? "presidency"
                              : i == members + 2 ? "briefer"
                                                 : "",
                              "#turn" + std::to_string(i)});
    }
    room.seats.push_back({"UN", "S-G", figure::Place::secretary_general, 900, "", ""});
    for (std::size_t i = 0; i < arcs; ++i) {
        figure::Arc arc;
        arc.from = room.seats.at(scattered.below(room.seats.size())).id;
        arc.to = room.seats
                     .at(i % 2 == 0 && guests > 0 ? members + scattered.below(guests) / 2
                                                  : scattered.below(room.seats.size()))
                     .id;
        arc.count = 1 + scattered.below(4) * scattered.below(8);
        if (scattered.below(3) > 0) {
            arc.stances = 1 + scattered.below(5);
            arc.mean = static_cast<double>(scattered.below(9)) / 2 - 2;
        }
        arc.href = i % 5 == 0 ? "#quotes" : "";
        room.arcs.push_back(arc);
    }
    return room;
}

figure::SmallRoom composed_small_room()
{
    figure::SmallRoom room;
    room.what = "NATO";
    room.seats = composed_room(15, 6, 0).seats;
    const auto matrix = composed_matrix(22, 1);
    for (const auto& row : matrix.cells) {
        room.cells.push_back(row.front());
    }
    return room;
}

figure::Matrix composed_matrix(std::size_t rows, std::size_t columns)
{
    constexpr std::array targets{"CSTO",
                                 "Deployment of January 2022",
                                 "Cooperation between the UN and the CSTO",
                                 "NATO",
                                 "Kazakhstan",
                                 "Bosnia and Herzegovina",
                                 "Afghanistan",
                                 "Taliban",
                                 "Terrorism",
                                 "Drug trafficking",
                                 "Women, peace and security",
                                 "Rule of law",
                                 "“certain States”"};
    constexpr std::array groups{"Organisations", "States and events", "Themes", "Not named"};
    figure::Matrix matrix;
    Scattered scattered;
    for (std::size_t i = 0; i < columns; ++i) {
        matrix.columns.push_back({std::string{"T"} + std::to_string(i),
                                  targets.at(i % targets.size()),
                                  groups.at(std::min<std::size_t>(4 * i / columns, 3)),
                                  ""});
    }
    for (std::size_t i = 0; i < rows; ++i) {
        const auto& delegation = delegations.at(i % delegations.size());
        matrix.rows.push_back({delegation.id,
                               delegation.name,
                               i < rows / 3       ? "The organisation and its members"
                               : i < 2 * rows / 3 ? "Other members of the Council"
                                                  : "Briefers",
                               "#" + std::string{delegation.id}});
        auto& cells = matrix.cells.emplace_back();
        for (std::size_t j = 0; j < columns; ++j) {
            figure::Cell cell;
            cell.state = static_cast<figure::CellState>(scattered.below(4));
            cell.mentions = cell.state == figure::CellState::silent ? 0 : 1 + scattered.below(12);
            if (cell.state == figure::CellState::stance) {
                const int judged = static_cast<int>(scattered.below(5)) - 2;
                (judged > 0   ? cell.favour
                 : judged < 0 ? cell.against
                              : cell.neutral) = 1 + scattered.below(14);
                cell.against += scattered.below(8) == 0 ? 1U : 0U;
                cell.mean = judged;
                cell.href = "#quotes";
            }
            else if (cell.state == figure::CellState::hinted && j % 2 == 0) {
                cell.against = 1;
                cell.mean = -1;
            }
            cells.push_back(cell);
        }
    }
    return matrix;
}

figure::Strip composed_strip(std::size_t speakers)
{
    constexpr std::array kinds{"thanks", "agrees", "echoes", "answers", "disagrees", "quotes"};
    figure::Strip strip;
    Scattered scattered;
    std::size_t page = 2;
    for (std::size_t i = 0; i < speakers; ++i) {
        const std::size_t number = 2 * i + 2;
        strip.turns.push_back({number - 1, "RUS", "The President", 30, true, false, "", ""});
        strip.turns.push_back({number,
                               delegations.at((i + 14) % delegations.size()).id,
                               delegations.at((i + 14) % delegations.size()).name,
                               300 + scattered.below(1500),
                               false,
                               i == 2,
                               i < 2                  ? "briefings"
                               : i == 2               ? "the presidency speaks nationally"
                               : i < 2 * speakers / 3 ? "members of the Council"
                                                      : "invited States (rule 37)",
                               "#t" + std::to_string(number)});
        strip.pages.push_back({page++, number, 0.1});
        strip.pages.push_back({page++, number, 0.7});
        for (std::size_t j = scattered.below(30); j > 0; --j) {
            strip.ticks.push_back({number,
                                   static_cast<double>(scattered.below(100)) / 100,
                                   static_cast<int>(scattered.below(5)) - 2,
                                   scattered.below(8) == 0,
                                   "support + of NATO: “is of use”"});
        }
        if (i > 1) {
            strip.replies.push_back({number, 2, "thanks", 0.02, ""});
            strip.replies.push_back({number, 4, "thanks", 0.03, ""});
        }
        if (i > 3 && i % 3 == 0) {
            strip.replies.push_back({number,
                                     2 + 2 * scattered.below(i),
                                     kinds.at(1 + scattered.below(5)),
                                     0.5,
                                     "#t" + std::to_string(number)});
        }
    }
    return strip;
}

}  // namespace horseshoe::tests
