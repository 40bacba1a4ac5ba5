#include "report/export/network_file.hpp"

#include "analysis/network/quote.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::exporting {
namespace {

std::string quotes_of(const NetworkFile& file, const std::vector<network::Evidence>& evidence)
{
    const bool all = file.most_quotes == 0 || evidence.size() <= file.most_quotes;
    const std::size_t shown = all ? evidence.size() : file.most_quotes;
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        text += i == 0 ? "" : "; ";
        text += network::quote_text(file.network, evidence[i]);
    }
    return all ? text : text + fmt::format("; and {} more", evidence.size() - shown);
}

}  // namespace

std::string number(double value)
{
    // Six places tell all measures apart; zeros at the end tell nothing.
    std::string text = fmt::format("{:.6f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

const std::vector<NodeAttribute>& node_attributes()
{
    static const std::vector<NodeAttribute> attributes{{"label", "string"},
                                                       {"kind", "string"},
                                                       {"side", "string"},
                                                       {"degree_in", "int"},
                                                       {"degree_out", "int"},
                                                       {"strength_in", "double"},
                                                       {"strength_out", "double"},
                                                       {"pagerank", "double"},
                                                       {"betweenness", "double"},
                                                       {"core", "int"},
                                                       {"community", "int"}};
    return attributes;
}

std::vector<std::string> node_values(const NetworkFile& file, std::size_t node)
{
    const auto& at = file.graph.nodes[node];
    const auto& measures = file.measures.nodes[node];
    return {file.labels[node],
            std::string(gazetteer::word(file.network.nodes[at.node].kind)),
            at.named ? "named" : "delegation",
            std::to_string(measures.degree_in),
            std::to_string(measures.degree_out),
            number(measures.strength_in),
            number(measures.strength_out),
            number(measures.pagerank),
            number(measures.betweenness),
            std::to_string(measures.core),
            std::to_string(measures.community + 1)};
}

const std::vector<NodeAttribute>& edge_attributes()
{
    static const std::vector<NodeAttribute> attributes{{"kind", "string"},
                                                       {"weight", "double"},
                                                       {"count", "int"},
                                                       {"polarity", "double"},
                                                       {"first", "string"},
                                                       {"last", "string"},
                                                       {"significance", "double"},
                                                       {"quotes", "string"}};
    return attributes;
}

std::vector<std::string>
edge_values(const NetworkFile& file, const network::EvidenceFinder& finder, std::size_t index)
{
    const auto& edge = file.graph.edges[index];
    return {std::string(word(edge.kind)),
            number(edge.weight),
            std::to_string(edge.count),
            edge.polarity ? number(*edge.polarity) : "",
            edge.first_date,
            edge.last_date,
            number(file.measures.significance[index]),
            quotes_of(file, finder.of(edge))};
}

std::vector<std::string> dates_of(const network::Network& network,
                                  const std::vector<network::Evidence>& evidence)
{
    std::vector<std::string> dates;
    for (const auto& one : evidence) {
        const auto& date = network.documents[one.document].date;
        if (!date.empty()) {
            dates.push_back(date);
        }
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

}  // namespace horseshoe::exporting
