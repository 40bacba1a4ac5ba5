#include "report/export/network_file.hpp"
#include "report/export/xml_writer.hpp"

#include <map>
#include <set>

namespace horseshoe::exporting {
namespace {

using Dates = std::vector<std::string>;

/// GEXF calls an "int" an integer.
std::string_view gexf_type(std::string_view type)
{
    return type == "int" ? "integer" : type;
}

void declare(xml::Writer& writer,
             std::string_view what,
             const std::vector<NodeAttribute>& attributes)
{
    const auto element = writer.element("attributes", {{"class", what}, {"mode", "static"}});
    for (const auto& attribute : attributes) {
        writer.empty("attribute",
                     {{"id", attribute.name},
                      {"title", attribute.name},
                      {"type", gexf_type(attribute.type)}});
    }
}

void write_values(xml::Writer& writer,
                  const std::vector<NodeAttribute>& attributes,
                  const std::vector<std::string>& values)
{
    const auto element = writer.element("attvalues");
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i].empty()) {
            writer.empty("attvalue", {{"for", attributes[i].name}, {"value", values[i]}});
        }
    }
}

/// A spell of one day for each date.
template <typename Range>
void write_spells(xml::Writer& writer, const Range& dates)
{
    if (dates.empty()) {
        return;
    }
    const auto element = writer.element("spells");
    for (const auto& date : dates) {
        writer.empty("spell", {{"start", date}, {"end", date}});
    }
}

/// A date that is known to the day; others are no dates to GEXF.
bool is_whole(const std::string& date)
{
    constexpr std::size_t size = 10;
    return date.size() == size;
}

class GexfWriter {
public:
    GexfWriter(const NetworkFile& file, std::string& out)
        : file_(file), writer_(out), finder_(file.network, file.view, file.graph)
    {
        for (const auto& edge : file.graph.edges) {
            auto dates = dates_of(file.network, finder_.of(edge));
            std::erase_if(dates, [](const auto& date) { return !is_whole(date); });
            of_nodes_[edge.from].insert(dates.begin(), dates.end());
            of_nodes_[edge.to].insert(dates.begin(), dates.end());
            of_edges_.push_back(std::move(dates));
        }
    }

    void write()
    {
        const auto root = writer_.element(
            "gexf",
            {{"xmlns", "http://gexf.net/1.3"},
             {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
             {"xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd"},
             {"version", "1.3"}});
        {
            const auto meta = writer_.element("meta");
            writer_.leaf("creator", "Horseshoe");
            writer_.leaf("description", file_.description);
        }
        const auto graph = writer_.element(
            "graph",
            {{"mode", "dynamic"},
             {"timeformat", "date"},
             {"timerepresentation", "interval"},
             {"defaultedgetype", file_.graph.directed ? "directed" : "undirected"}});
        declare(writer_, "node", node_attributes());
        declare(writer_, "edge", edge_attributes());
        write_nodes();
        write_edges();
    }

private:
    void write_nodes()
    {
        const auto nodes = writer_.element("nodes");
        for (std::size_t i = 0; i < file_.graph.nodes.size(); ++i) {
            const auto node =
                writer_.element("node", {{"id", file_.ids[i]}, {"label", file_.labels[i]}});
            write_values(writer_, node_attributes(), node_values(file_, i));
            write_spells(writer_, of_nodes_[i]);
        }
    }

    void write_edges()
    {
        const auto edges = writer_.element("edges");
        for (std::size_t i = 0; i < file_.graph.edges.size(); ++i) {
            const auto& edge = file_.graph.edges[i];
            const auto values = edge_values(file_, finder_, i);
            const auto element = writer_.element(
                "edge",
                {{"id", std::to_string(i)},
                 {"source", file_.ids[edge.from]},
                 {"target", file_.ids[edge.to]},
                 {"type", network::is_mutual(edge.kind) ? "undirected" : "directed"},
                 {"kind", word(edge.kind)},
                 {"weight", number(edge.weight)}});
            write_values(writer_, edge_attributes(), values);
            write_spells(writer_, of_edges_[i]);
        }
    }

    const NetworkFile& file_;
    xml::Writer writer_;
    network::EvidenceFinder finder_;
    std::vector<Dates> of_edges_;
    std::map<std::size_t, std::set<std::string>> of_nodes_;
};

}  // namespace

std::string as_gexf(const NetworkFile& file)
{
    std::string out;
    GexfWriter(file, out).write();
    return out;
}

}  // namespace horseshoe::exporting
