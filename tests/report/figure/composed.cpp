#include "tests/report/figure/composed.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace horseshoe::tests {

namespace {

struct Named {
    const char* id;
    const char* name;
};

constexpr std::array<Named, 62> delegations{{
    {"RUS", "Russian Federation"},
    {"ALB", "Albania"},
    {"BRA", "Brazil"},
    {"CHN", "China"},
    {"FRA", "France"},
    {"GAB", "Gabon"},
    {"GHA", "Ghana"},
    {"IND", "India"},
    {"IRL", "Ireland"},
    {"KEN", "Kenya"},
    {"MEX", "Mexico"},
    {"NOR", "Norway"},
    {"ARE", "United Arab Emirates"},
    {"GBR", "United Kingdom of Great Britain and Northern Ireland"},
    {"USA", "United States of America"},
    {"ARM", "Armenia"},
    {"BLR", "Belarus"},
    {"CSTO", "CSTO"},
    {"KAZ", "Kazakhstan"},
    {"KGZ", "Kyrgyzstan"},
    {"TJK", "Tajikistan"},
    {"VEN", "Venezuela (Bolivarian Republic of)"},
    {"BOL", "Bolivia (Plurinational State of)"},
    {"PRK", "Democratic People’s Republic of Korea"},
    {"COD", "Democratic Republic of the Congo"},
    {"LAO", "Lao People’s Democratic Republic"},
    {"FSM", "Micronesia (Federated States of)"},
    {"MKD", "North Macedonia"},
    {"VCT", "Saint Vincent and the Grenadines"},
    {"STP", "Sao Tome and Principe"},
    {"TZA", "United Republic of Tanzania"},
    {"AUT", "Austria"},
    {"BEL", "Belgium"},
    {"BGD", "Bangladesh"},
    {"CHE", "Switzerland"},
    {"CHL", "Chile"},
    {"COL", "Colombia"},
    {"CUB", "Cuba"},
    {"CZE", "Czechia"},
    {"DEU", "Germany"},
    {"DNK", "Denmark"},
    {"DZA", "Algeria"},
    {"ECU", "Ecuador"},
    {"EGY", "Egypt"},
    {"ESP", "Spain"},
    {"EST", "Estonia"},
    {"ETH", "Ethiopia"},
    {"EU", "European Union"},
    {"FIN", "Finland"},
    {"GEO", "Georgia"},
    {"GRC", "Greece"},
    {"GTM", "Guatemala"},
    {"IDN", "Indonesia"},
    {"IRN", "Iran (Islamic Republic of)"},
    {"ITA", "Italy"},
    {"JPN", "Japan"},
    {"JOR", "Jordan"},
    {"LBN", "Lebanon"},
    {"MAR", "Morocco"},
    {"NLD", "Netherlands (Kingdom of the)"},
    {"PAK", "Pakistan"},
    {"ZAF", "South Africa"},
}};

/// Numbers that look scattered and are the same every time.
class Scattered {
public:
    std::size_t below(std::size_t limit)
    {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state_ >> 33U) % limit;
    }

private:
    unsigned long long state_ = 7;
};

}  // namespace

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

namespace {

figure::TimelineBand composed_band(const char* name, Scattered& scattered)
{
    constexpr std::array dates{
        "2009-06-14", "2017-11-30", "2020-12-02", "2021-02-23", "2022-02-16", "2022-02"};
    figure::TimelineBand band;
    band.id = name;
    band.name = name;
    band.href = "#band";
    for (const auto* const date : dates) {
        const std::size_t what = scattered.below(6);
        if (what == 0) {
            band.silent.push_back(date);
            continue;
        }
        figure::TimelinePoint point;
        point.date = date;
        point.document = "S/PV.1";
        point.held = static_cast<figure::Held>(scattered.below(4));
        point.count = what == 1 ? 0 : 1 + scattered.below(9);
        point.mean = point.count == 0 ? 0 : static_cast<double>(scattered.below(17)) / 4 - 2;
        point.few = point.count < 3;
        if (!point.few) {
            point.low = point.mean - 0.6;
            point.high = point.mean + 0.6;
        }
        band.points.push_back(point);
    }
    return band;
}

}  // namespace

figure::Timeline composed_timeline(std::size_t bands)
{
    constexpr std::array names{"CSTO",
                               "UN and its Charter",
                               "NATO",
                               "United States",
                               "Terrorism and violent extremism conducive to it",
                               "Afghanistan",
                               "Drug trafficking"};
    figure::Timeline timeline;
    Scattered scattered;
    timeline.who = "Kazakhstan";
    for (std::size_t i = 0; i < bands; ++i) {
        auto band = composed_band(names.at(i % names.size()), scattered);
        if (i % 3 != 1) {
            band.latest = figure::TimelineQuote{"une organisation qui rend bien des services à ses "
                                                "membres et à leurs voisins, où qu’ils soient",
                                                "fr",
                                                "2022, own words · support",
                                                static_cast<double>(i % 5) - 2,
                                                "#quote"};
        }
        timeline.bands.push_back(band);
    }
    timeline.documents = {{"2009-06-14", "14 June 2009, Moscow", false, ""},
                          {"2017-11-30", "30 Nov. 2017, Minsk", false, "#d"},
                          {"2020-12-02", "2 Dec. 2020, Council of the CSTO", false, ""},
                          {"2021-02-23", "23 Feb. 2021, New York", false, ""},
                          {"2022-02-16", "16 Feb. 2022, S/PV.1", true, "#d"}};
    return timeline;
}

figure::TimelineGrid composed_timelines(std::size_t panels)
{
    figure::TimelineGrid grid;
    Scattered scattered;
    grid.what = "NATO";
    for (std::size_t i = 0; i < panels; ++i) {
        grid.panels.push_back(
            composed_band(delegations.at(i % delegations.size()).name, scattered));
    }
    return grid;
}

figure::Dots composed_dots(std::size_t panels, std::size_t rows)
{
    constexpr std::array names{
        "The organisation as such", "Its deployment of January 2022", "NATO"};
    figure::Dots dots;
    Scattered scattered;
    for (std::size_t i = 0; i < panels; ++i) {
        dots.panels.push_back(names.at(i % names.size()));
    }
    for (std::size_t i = 0; i < rows; ++i) {
        const auto& delegation = delegations.at(i);
        auto& row = dots.rows.emplace_back();
        row.id = delegation.id;
        row.name = delegation.name;
        row.bold = i % 4 == 0;
        for (std::size_t j = 0; j < panels; ++j) {
            auto& cell = row.cells.emplace_back();
            cell.mentions = scattered.below(3);
            for (std::size_t k = scattered.below(i == 3 ? 60 : 9); k > 0; --k) {
                cell.dots.push_back({static_cast<int>(scattered.below(5)) - 2,
                                     "welcome +: “is of use” (S/PV.1, p. 3)",
                                     k % 2 == 0 ? "#quote" : ""});
            }
        }
    }
    return dots;
}

figure::Distance composed_distance(std::size_t rows)
{
    figure::Distance distance;
    Scattered scattered;
    distance.who = "Kazakhstan";
    for (std::size_t i = 0; i < rows; ++i) {
        const auto& delegation = delegations.at(i);
        distance.rows.push_back(
            {delegation.id,
             delegation.name,
             0.02 + 1.6 * static_cast<double>(i) / static_cast<double>(rows),
             3 + scattered.below(9),
             i % 5 == 0,
             i + 3 > rows ? "furthest apart on the deployment: 0 against +1.2" : "",
             ""});
    }
    return distance;
}

figure::Bars composed_bars(std::size_t rows, bool toned)
{
    figure::Bars bars;
    Scattered scattered;
    bars.question = "Who judges NATO, and how often?";
    bars.unit = "stances";
    for (std::size_t i = 0; i < rows; ++i) {
        auto& row = bars.rows.emplace_back();
        row.id = delegations.at(i).id;
        row.name = delegations.at(i).name;
        if (!toned) {
            row.plain = 1400 - 100 * i;
            continue;
        }
        for (auto& count : row.toned) {
            count = scattered.below(12);
        }
    }
    return bars;
}

figure::Documents composed_documents(std::size_t documents)
{
    figure::Documents timeline;
    Scattered scattered;
    for (std::size_t i = 0; i < documents; ++i) {
        const std::string date =
            std::to_string(2009 + i * 13 / documents) + "-0" + std::to_string(1 + i % 9) + "-14";
        timeline.documents.push_back({date,
                                      date + ": declaration of the Heads of State",
                                      "Declaration of the Heads of State, " + date,
                                      i % 3 == 2,
                                      scattered.below(700),
                                      "#d"});
    }
    return timeline;
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

figure::NetworkFigure composed_network(std::size_t nodes, std::size_t edges)
{
    figure::NetworkFigure network;
    Scattered scattered;
    network.weight = "mentions";
    for (std::size_t i = 0; i < nodes; ++i) {
        const auto& delegation = delegations.at(i % delegations.size());
        const std::size_t community = i % 4;
        const auto near = [&] { return static_cast<double>(scattered.below(100)) / 260; };
        network.nodes.push_back(
            {delegation.id,
             delegation.name,
             i % 7 == 3 ? figure::NodeShape::named : figure::NodeShape::delegation,
             static_cast<double>(1 + scattered.below(40)),
             community,
             {0.1 + 0.5 * static_cast<double>(community % 2) + near(),
              0.1 + 0.5 * static_cast<double>(community / 2) + near()},
             i % 3 == 0 ? "#node" : ""});
    }
    for (std::size_t i = 0; i < edges; ++i) {
        figure::NetworkEdge edge;
        edge.from = scattered.below(nodes);
        edge.to =
            i % 3 == 0 ? scattered.below(nodes) : (edge.from + 4 * scattered.below(9)) % nodes;
        edge.weight = static_cast<double>(1 + scattered.below(30));
        if (scattered.below(2) == 0) {
            edge.mean = static_cast<double>(scattered.below(9)) / 2 - 2;
        }
        network.edges.push_back(edge);
    }
    return network;
}

}  // namespace horseshoe::tests
