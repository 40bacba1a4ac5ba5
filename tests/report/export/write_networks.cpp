// Writes one made-up network in every format to a folder, for read_networks.py.

#include "analysis/network/quote.hpp"
#include "report/export/network_file.hpp"

#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

using namespace horseshoe;
using network::EdgeKind;
using network::EntityKind;

namespace {

network::Network made_up()
{
    network::Builder builder;
    const auto nor = builder.node("NOR", EntityKind::state, true);
    const auto est = builder.node("EST", EntityKind::state, true);
    const auto per = builder.node("PER", EntityKind::state, true);
    const auto terrorism = builder.node("terrorism", EntityKind::topic);
    const auto odd = builder.node("A<&>\"B\" \\ é", EntityKind::organisation);
    for (const auto* const date : {"2030-05-01", "2031-06-02", ""}) {
        const std::string symbol = std::string("S/PV.9000") + (*date == '\0' ? "9" : date + 3);
        builder.begin_document({symbol, symbol, date});
        for (int turn = 1; turn < 5; ++turn) {
            const auto line = static_cast<std::uint32_t>(turn * 10);
            const auto place = network::quote_at(turn, line);
            builder.add(EdgeKind::mention, nor, est, place);
            builder.add(EdgeKind::mention, est, odd, place);
            builder.add(EdgeKind::reference, per, nor, place);
            builder.add(EdgeKind::stance, nor, terrorism, 0xabc0 + line, -2);
            builder.add(EdgeKind::stance, est, terrorism, 0xabd0 + line, -1);
            builder.add(EdgeKind::stance, nor, odd, 0xabe0 + line, 1);
            builder.add(EdgeKind::stance, est, odd, 0xabf0 + line, -1);
        }
    }
    return builder.finish();
}

void write(const std::string& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

void write_view(const std::string& stem, const network::Network& network, const network::View& view)
{
    const auto graph = network::look(network, view);
    const auto measures = network::measure(graph);
    const auto ids = network::ids_of(network, graph);
    std::vector<std::string> labels;
    for (const auto& id : ids) {
        labels.push_back("Name of " + id);
    }
    const exporting::NetworkFile file{
        network, view, graph, measures, ids, labels, "Made up, with <odd> names", 5};
    write(stem + ".graphml", as_graphml(file));
    write(stem + ".gexf", as_gexf(file));
    write(stem + ".dot", as_dot(file));
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "write_networks FOLDER\n";
        return 2;
    }
    const std::string folder = std::string(argv[1]) + '/';
    const auto network = made_up();
    network::View view;
    view.mode = network::Mode::two;
    view.kinds = {EdgeKind::mention, EdgeKind::stance};
    write_view(folder + "two", network, view);
    view = {};
    view.kinds = {EdgeKind::mention, EdgeKind::reference};
    write_view(folder + "one", network, view);
    view.kinds = {EdgeKind::agreement, EdgeKind::conflict};
    write_view(folder + "mutual", network, view);
}
