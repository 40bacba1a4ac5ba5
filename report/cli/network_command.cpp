#include "report/cli/network_command.hpp"

#include "analysis/network/from_store.hpp"
#include "analysis/network/measures.hpp"
#include "analysis/network/polarisation.hpp"
#include "parser/error.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/network_files.hpp"
#include "report/cli/network_tables.hpp"
#include "report/cli/stance_reading.hpp"
#include "report/cli/terminal.hpp"
#include "report/cli/whole_query.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace horseshoe::cli {
namespace {

using network::NamedNetwork;

std::vector<std::string> words_of_edge_kinds()
{
    std::vector<std::string> words;
    for (int i = 0; i <= static_cast<int>(network::EdgeKind::vote); ++i) {
        words.emplace_back(word(static_cast<network::EdgeKind>(i)));
    }
    return words;
}

std::vector<std::string> words_of_node_kinds()
{
    std::vector<std::string> words;
    for (int i = 0; i <= static_cast<int>(network::EntityKind::unnamed); ++i) {
        words.emplace_back(gazetteer::word(static_cast<network::EntityKind>(i)));
    }
    return words;
}

network::View view_of(const NetworkOptions& options)
{
    network::View view;
    view.kinds.clear();
    for (const auto& kind : options.kinds) {
        view.kinds.push_back(*network::edge_kind_of(kind));
    }
    view.mode = options.mode == "two" ? network::Mode::two : network::Mode::one;
    const auto kinds = words_of_node_kinds();
    for (const auto& kind : options.nodes) {
        const auto place = std::find(kinds.begin(), kinds.end(), kind) - kinds.begin();
        view.named.push_back(static_cast<network::EntityKind>(place));
    }
    view.least_weight = options.least_weight;
    view.least_shared = options.least_shared;
    view.own_only = options.own;
    return view;
}

/// A view of a network, measured; its strings and structs live here.
struct Looked {
    network::View view;
    network::Graph graph;
    network::Measures measures;
    std::vector<std::string> ids;
    std::vector<std::string> labels;

    Looked(const NamedNetwork& from, const NetworkOptions& options)
        : view(view_of(options)), graph(network::look(from.network, view)),
          measures(network::measure(graph))
    {
        if (options.backbone > 0) {
            keep_backbone(options.backbone);
        }
        ids = network::ids_of(from.network, graph);
        for (const auto& node : graph.nodes) {
            labels.push_back(from.names[node.node]);
        }
    }

    /// Measures are those of the backbone, but significance is that of the whole.
    void keep_backbone(double level)
    {
        std::vector<char> keep;
        std::vector<double> kept;
        for (const double chance : measures.significance) {
            keep.push_back(chance < level ? 1 : 0);
            if (chance < level) {
                kept.push_back(chance);
            }
        }
        graph = network::only(graph, keep);
        measures = network::measure(graph);
        measures.significance = std::move(kept);
    }

    NetworkShown shown(const NamedNetwork& from) const
    {
        return {from.network, view, graph, measures, ids, labels};
    }
};

std::vector<network::NodeChange> changes_since(const NetworkOptions& options,
                                               const store::Store& store,
                                               const Filters& filters,
                                               const Looked& now)
{
    if (options.before.empty()) {
        return {};
    }
    Filters earlier = filters;
    const auto period = network::period_of(options.before);
    earlier.from = period->from;
    earlier.to = period->to;
    const auto before = network::network_of(store, earlier);
    const Looked looked(before, options);
    return network::changes({now.ids, now.measures.nodes}, {looked.ids, looked.measures.nodes});
}

void write_lines(const NetworkOptions& options,
                 const NetworkShown& shown,
                 const network::Polarisation& polarisation,
                 const std::vector<network::NodeChange>& changes)
{
    std::string lines;
    if (options.edges) {
        json::append_edge_lines(lines, shown);
    }
    else if (options.divided) {
        json::append_divided_lines(lines, shown.network, polarisation);
    }
    else {
        json::append_network_line(lines, shown, polarisation);
        json::append_node_lines(lines, shown, changes);
    }
    write_out(lines);
}

void write_table(const NetworkOptions& options,
                 const NetworkShown& shown,
                 const network::Polarisation& polarisation,
                 const std::vector<network::NodeChange>& changes)
{
    const auto layout = out_layout();
    const auto& format = options.query.format;
    const Table table = options.edges     ? edge_table(shown, options.quotes)
                        : options.divided ? divided_table(shown.network, polarisation)
                                          : node_table(shown, changes);
    const bool explained = format == "table" && !options.edges && !options.divided;
    write_out((explained ? network_in_short(shown, polarisation) + "\n" : std::string()) +
              formatted(table, format, layout.width, layout.colour) +
              (explained ? "\n" + measures_explained(layout) : std::string()));
}

void answer(const NetworkOptions& options, const store::Store& store, const Filters& filters)
{
    const auto from = network::network_of(store, filters);
    const Looked looked(from, options);
    const auto shown = looked.shown(from);
    if (!options.export_path.empty()) {
        write_network_files(shown, options.export_path, options.quotes);
        return;
    }
    const auto polarisation = network::polarisation(from.network, looked.view);
    const auto changes = changes_since(options, store, filters, looked);
    if (options.query.format == "jsonl") {
        write_lines(options, shown, polarisation, changes);
    }
    else {
        write_table(options, shown, polarisation, changes);
    }
}

void add_view_options(CLI::App& command, NetworkOptions& options)
{
    const auto list = [&](const char* name, auto& values, const char* help, const auto& words) {
        command.add_option(name, values, help)
            ->delimiter(',')
            ->allow_extra_args(false)
            ->check(one_of(words))
            ->option_text("KIND,...");
    };
    list("-k,--kind",
         options.kinds,
         "Edges: mention (default), reference, stance; worked out\n"
         "between delegations: agreement, conflict, vote",
         words_of_edge_kinds());
    command
        .add_option("--mode",
                    options.mode,
                    "one: delegations and delegations (default); two: delegations,\n"
                    "and on the other side what they speak of")
        ->check(one_of({"one", "two"}))
        ->option_text("MODE");
    list("--node",
         options.nodes,
         "What is spoken of: state, organisation, mission, group,\n"
         "document, topic, person, place, unnamed; in two modes\n"
         "organisation,mission,group,topic where nothing is said",
         words_of_node_kinds());
    command.add_option("--min-weight", options.least_weight, "Leave lighter edges out")
        ->option_text("WEIGHT");
    command
        .add_option("--shared",
                    options.least_shared,
                    "Targets, or divided votes, that two delegations must share (2)")
        ->option_text("N");
    command
        .add_option("--backbone",
                    options.backbone,
                    "Only edges that chance makes as heavy with less than this\n"
                    "probability, as 0.05")
        ->check(CLI::Range(0.0, 1.0).description(""))
        ->option_text("P");
    command.add_flag("--own", options.own, "Leave out what several hold together");
}

}  // namespace

CLI::App* setup_network(CLI::App& app, NetworkOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "network", "Show who names, answers, judges and agrees with whom, as a network");
    add_query_options(*command, options.query);
    add_stance_sources(*command, options.query.sources);
    add_view_options(*command, options);
    command->add_flag("-e,--edges", options.edges, "The edges, with what leads to their words");
    command->add_flag(
        "--divided", options.divided, "The targets of stances, the most dividing first");
    command
        ->add_option(
            "--before", options.before, "Compare with an earlier period: 2019, 2009..2014, ..2019")
        ->check(CLI::Validator(
            [](std::string& text) {
                return network::period_of(text) ? std::string()
                                                : "'" + text + "' is no period as 2009..2014";
            },
            ""))
        ->option_text("PERIOD");
    command
        ->add_option("-x,--export",
                     options.export_path,
                     "Write to a file: .graphml, .gexf, .dot; or FOLDER/ for\n"
                     "nodes.csv and edges.csv")
        ->option_text("FILE");
    command->add_option("--quotes", options.quotes, "Quotes that an edge tells (20); 0: all")
        ->option_text("N");
    return command;
}

ExitStatus run_network(const NetworkOptions& options)
{
    if (!options.export_path.empty()) {
        check_network_path(options.export_path);
    }
    if (options.edges && options.divided) {
        throw UsageError("--edges and --divided exclude each other");
    }
    if (!options.before.empty() &&
        (options.edges || options.divided || !options.export_path.empty())) {
        throw UsageError("--before compares nodes: without --edges, --divided and --export");
    }
    return answer_from_whole(options.query, [&](const store::Store& store, const Filters& filters) {
        answer(options, store, filters);
    });
}

}  // namespace horseshoe::cli
