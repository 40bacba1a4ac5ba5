#include "report/json/network_lines.hpp"

#include "analysis/network/evidence.hpp"
#include "analysis/network/quote.hpp"
#include "report/json/json_writer.hpp"

namespace horseshoe::json {
namespace {

void write_change(Writer& writer, const network::NodeChange& change)
{
    writer.member("share", change.share)
        .member("share_before", change.share_before)
        .known("place", change.place)
        .known("place_before", change.place_before)
        .member("new", !change.before)
        .member("gone", !change.now);
}

void write_node(Writer& writer, const NetworkShown& shown, std::size_t index)
{
    const auto& node = shown.measures.nodes[index];
    const auto& at = shown.graph.nodes[index];
    writer.member("name", shown.labels[index])
        .member("kind", gazetteer::word(shown.network.nodes[at.node].kind))
        .member("side", at.named ? "named" : "delegation")
        .member("degree_in", node.degree_in)
        .member("degree_out", node.degree_out)
        .member("strength_in", node.strength_in)
        .member("strength_out", node.strength_out)
        .member("pagerank", node.pagerank)
        .member("betweenness", node.betweenness)
        .member("core", node.core)
        .member("community", node.community + 1);
}

}  // namespace

void append_network_line(std::string& out,
                         const NetworkShown& shown,
                         const network::Polarisation& polarisation)
{
    const auto& measures = shown.measures;
    Writer writer(out);
    writer.begin_object().member("type", "network").key("kinds").begin_array();
    for (const auto kind : shown.view.kinds) {
        writer.value(word(kind));
    }
    writer.end_array()
        .member("nodes", measures.nodes.size())
        .member("edges", shown.graph.edges.size())
        .member("directed", measures.directed)
        .member("density", measures.density)
        .member("reciprocity", measures.reciprocity)
        .member("parts", measures.parts)
        .member("communities", measures.communities)
        .member("modularity", measures.modularity)
        .member("polarisation", polarisation.overall)
        .member("of_themselves", shown.graph.of_themselves)
        .member("unanimous", shown.graph.unanimous)
        .member("betweenness_estimated", measures.betweenness_estimated)
        .end_object()
        .end_line();
}

void append_node_lines(std::string& out,
                       const NetworkShown& shown,
                       std::span<const network::NodeChange> changes)
{
    Writer writer(out);
    for (std::size_t i = 0; i < shown.ids.size(); ++i) {
        writer.begin_object().member("type", "node").member("id", shown.ids[i]);
        write_node(writer, shown, i);
        if (!changes.empty()) {
            write_change(writer, changes[i]);
        }
        writer.end_object().end_line();
    }
    for (const auto& change : changes) {
        if (!change.now) {
            writer.begin_object().member("type", "node").member("id", change.id);
            write_change(writer, change);
            writer.end_object().end_line();
        }
    }
}

void append_edge_lines(std::string& out, const NetworkShown& shown)
{
    const network::EvidenceFinder finder(shown.network, shown.view, shown.graph);
    Writer writer(out);
    for (std::size_t i = 0; i < shown.graph.edges.size(); ++i) {
        const auto& edge = shown.graph.edges[i];
        writer.begin_object()
            .member("type", "edge")
            .member("from", shown.ids[edge.from])
            .member("to", shown.ids[edge.to])
            .member("kind", word(edge.kind))
            .member("directed", !network::is_mutual(edge.kind))
            .member("weight", edge.weight)
            .member("count", edge.count)
            .member("polarity", edge.polarity)
            .known("first", edge.first_date)
            .known("last", edge.last_date)
            .member("significance", shown.measures.significance[i])
            .key("quotes")
            .begin_array();
        for (const auto& evidence : finder.of(edge)) {
            writer.value(network::quote_text(shown.network, evidence));
        }
        writer.end_array().end_object().end_line();
    }
}

void append_divided_lines(std::string& out,
                          const network::Network& network,
                          const network::Polarisation& polarisation)
{
    Writer writer(out);
    for (const auto& divided : polarisation.targets) {
        writer.begin_object()
            .member("type", "divided")
            .member("target", network.nodes[divided.target].id)
            .member("polarisation", divided.polarisation)
            .member("holders", divided.holders)
            .member("approving", divided.approving)
            .member("disapproving", divided.disapproving)
            .end_object()
            .end_line();
    }
}

}  // namespace horseshoe::json
