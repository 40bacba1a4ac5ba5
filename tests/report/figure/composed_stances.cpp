#include "tests/report/figure/composed.hpp"
#include "tests/report/figure/composed_parts.hpp"

#include <algorithm>
#include <string>

namespace horseshoe::tests {

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
