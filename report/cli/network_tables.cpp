#include "report/cli/network_tables.hpp"

#include "report/cli/columns.hpp"
#include "report/cli/paint.hpp"
#include "report/export/network_file.hpp"
#include "report/reading/names.hpp"
#include "report/reading/text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>

namespace horseshoe::cli {
namespace {

using exporting::number;
using reading::counted;

std::string place_text(int place)
{
    return place == 0 ? "" : std::to_string(place);
}

std::string share_text(double share)
{
    return fmt::format("{:.1f} %", 100 * share);
}

std::vector<std::string> change_cells(const network::NodeChange& change)
{
    const std::string_view what = !change.before                       ? "new"
                                  : !change.now                        ? "gone"
                                  : change.place < change.place_before ? "up"
                                  : change.place > change.place_before ? "down"
                                                                       : "";
    return {change.now ? share_text(change.share) : "",
            change.before ? share_text(change.share_before) : "",
            place_text(change.place),
            place_text(change.place_before),
            std::string(what)};
}

std::vector<std::string> node_cells(const NetworkShown& shown, std::size_t index)
{
    const auto& node = shown.measures.nodes[index];
    const auto& at = shown.graph.nodes[index];
    return {shown.ids[index],
            std::string(gazetteer::word(shown.network.nodes[at.node].kind)),
            std::to_string(node.degree_in),
            std::to_string(node.degree_out),
            number(node.strength_in),
            number(node.strength_out),
            fmt::format("{:.4f}", node.pagerank),
            fmt::format("{:.4f}", node.betweenness),
            std::to_string(node.core),
            std::to_string(node.community + 1)};
}

std::vector<Column> node_columns()
{
    return {{"node"},
            {"kind"},
            {"degree in", true},
            {"degree out", true},
            {"strength in", true},
            {"strength out", true},
            {"PageRank", true},
            {"betweenness", true},
            {"core", true},
            {"community", true}};
}

}  // namespace

Table node_table(const NetworkShown& shown, std::span<const network::NodeChange> changes)
{
    Table table{node_columns(), {}};
    if (!changes.empty()) {
        table.columns.insert(table.columns.end(),
                             {{"share", true},
                              {"share before", true},
                              {"place", true},
                              {"place before", true},
                              {"change"}});
    }
    table.columns.push_back({"name"});
    for (const auto index : network::by_pagerank({shown.ids, shown.measures.nodes})) {
        auto row = node_cells(shown, index);
        if (!changes.empty()) {
            const auto cells = change_cells(changes[index]);
            row.insert(row.end(), cells.begin(), cells.end());
        }
        row.push_back(shown.labels[index]);
        table.rows.push_back(std::move(row));
    }
    for (const auto& change : changes) {
        if (!change.now) {
            std::vector<std::string> row(node_columns().size());
            row.front() = change.id;
            const auto cells = change_cells(change);
            row.insert(row.end(), cells.begin(), cells.end());
            row.emplace_back();
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table edge_table(const NetworkShown& shown, std::size_t most_quotes)
{
    Table table{{{"from"},
                 {"to"},
                 {"kind"},
                 {"weight", true},
                 {"count", true},
                 {"polarity", true},
                 {"first"},
                 {"last"},
                 {"significance", true},
                 {"quotes"}},
                {}};
    const exporting::NetworkFile file{shown.network,
                                      shown.view,
                                      shown.graph,
                                      shown.measures,
                                      shown.ids,
                                      shown.labels,
                                      "",
                                      most_quotes};
    const network::EvidenceFinder finder(shown.network, shown.view, shown.graph);
    const auto& edges = shown.graph.edges;
    std::vector<std::size_t> order(edges.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return edges[one].weight > edges[other].weight;
    });
    for (const auto index : order) {
        const auto values = exporting::edge_values(file, finder, index);
        std::vector<std::string> row{shown.ids[edges[index].from], shown.ids[edges[index].to]};
        row.insert(row.end(), values.begin(), values.end());
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table divided_table(const network::Network& network, const network::Polarisation& polarisation)
{
    Table table{{{"target"},
                 {"polarisation", true},
                 {"delegations", true},
                 {"approving", true},
                 {"disapproving", true}},
                {}};
    for (const auto& divided : polarisation.targets) {
        table.rows.push_back({network.nodes[divided.target].id,
                              fmt::format("{:.3f}", divided.polarisation),
                              std::to_string(divided.holders),
                              std::to_string(divided.approving),
                              std::to_string(divided.disapproving)});
    }
    return table;
}

std::string network_in_short(const NetworkShown& shown, const network::Polarisation& polarisation)
{
    const auto& measures = shown.measures;
    std::vector<std::string_view> kinds;
    for (const auto kind : shown.view.kinds) {
        kinds.push_back(word(kind));
    }
    std::string text = fmt::format("{}, {} ({}); density {:.3f}",
                                   counted(measures.nodes.size(), "node"),
                                   counted(shown.graph.edges.size(), "edge"),
                                   fmt::join(kinds, ", "),
                                   measures.density);
    if (measures.reciprocity) {
        text += fmt::format(", reciprocity {:.3f}", *measures.reciprocity);
    }
    text += fmt::format(", {}, {} {}, modularity {:.3f}",
                        counted(measures.parts, "part"),
                        measures.communities,
                        measures.communities == 1 ? "community" : "communities",
                        measures.modularity);
    if (polarisation.overall) {
        text += fmt::format(", polarisation {:.3f}", *polarisation.overall);
    }
    if (shown.graph.of_themselves > 0) {
        text += fmt::format("; left out: {} of themselves", shown.graph.of_themselves);
    }
    if (shown.graph.unanimous > 0) {
        text += fmt::format("; left out: {}", counted(shown.graph.unanimous, "unanimous vote"));
    }
    if (measures.betweenness_estimated) {
        text += fmt::format("; betweenness estimated from {} nodes", measures.betweenness_sources);
    }
    return text;
}

std::string measures_explained(const Layout& layout)
{
    constexpr int label = 14;
    const Paint paint(layout.colour);
    std::string out;
    for (const auto& one : network::explanations("en")) {
        bool first = true;
        for (const auto& part :
             wrapped(std::string(one.sentence), std::max(layout.width - label, label))) {
            out += paint.faint(fit(first ? one.name : "", label)) + part + '\n';
            first = false;
        }
    }
    return out;
}

}  // namespace horseshoe::cli
