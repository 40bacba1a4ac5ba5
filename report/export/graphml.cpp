#include "report/export/network_file.hpp"
#include "report/export/xml_writer.hpp"

namespace horseshoe::exporting {
namespace {

void declare(xml::Writer& writer,
             std::string_view prefix,
             std::string_view what,
             const std::vector<NodeAttribute>& attributes)
{
    for (const auto& attribute : attributes) {
        writer.empty("key",
                     {{"id", std::string(prefix) + std::string(attribute.name)},
                      {"for", what},
                      {"attr.name", attribute.name},
                      {"attr.type", attribute.type}});
    }
}

void write_data(xml::Writer& writer,
                std::string_view prefix,
                const std::vector<NodeAttribute>& attributes,
                const std::vector<std::string>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i].empty()) {
            writer.leaf("data",
                        values[i],
                        {{"key", std::string(prefix) + std::string(attributes[i].name)}});
        }
    }
}

}  // namespace

std::string as_graphml(const NetworkFile& file)
{
    std::string out;
    xml::Writer writer(out);
    const auto root = writer.element("graphml",
                                     {{"xmlns", "http://graphml.graphdrawing.org/xmlns"},
                                      {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
                                      {"xsi:schemaLocation",
                                       "http://graphml.graphdrawing.org/xmlns "
                                       "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"}});
    writer.leaf("desc", file.description);
    declare(writer, "node_", "node", node_attributes());
    declare(writer, "edge_", "edge", edge_attributes());
    const auto graph = writer.element(
        "graph",
        {{"id", "horseshoe"}, {"edgedefault", file.graph.directed ? "directed" : "undirected"}});
    for (std::size_t i = 0; i < file.graph.nodes.size(); ++i) {
        const auto node = writer.element("node", {{"id", file.ids[i]}});
        write_data(writer, "node_", node_attributes(), node_values(file, i));
    }
    const network::EvidenceFinder finder(file.network, file.view, file.graph);
    for (std::size_t i = 0; i < file.graph.edges.size(); ++i) {
        const auto& edge = file.graph.edges[i];
        const bool directed = !network::is_mutual(edge.kind);
        const auto element = writer.element("edge",
                                            {{"id", "e" + std::to_string(i)},
                                             {"directed", directed ? "true" : "false"},
                                             {"source", file.ids[edge.from]},
                                             {"target", file.ids[edge.to]}});
        write_data(writer, "edge_", edge_attributes(), edge_values(file, finder, i));
    }
    return out;
}

}  // namespace horseshoe::exporting
