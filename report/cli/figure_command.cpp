#include "report/cli/figure_command.hpp"

#include "analysis/store/queries.hpp"
#include "parser/error.hpp"
#include "report/cli/ingestion.hpp"
#include "report/cli/output_file.hpp"
#include "report/cli/terminal.hpp"
#include "report/html/figure/data/judgements.hpp"
#include "report/html/figure/data/meeting.hpp"
#include "report/html/figure/stand_alone.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace horseshoe::cli {
namespace {

using figure::Material;

/// Shares of targets that a distance is told from, and rows that bars show.
constexpr std::size_t least_shared = 2;
constexpr std::size_t most_bars = 30;

std::vector<store::DocumentRow> records_of(const Material& material)
{
    std::vector<store::DocumentRow> records;
    std::ranges::copy_if(material.documents(), std::back_inserter(records), [](const auto& row) {
        return row.kind == parser::Kind::record;
    });
    if (records.empty()) {
        throw Error{
            "there is no record of a meeting in what was chosen, and this figure is of one"};
    }
    return records;
}

/// The last one: its seats are those of the figure.
store::DocumentRow last_record(const Material& material)
{
    const auto records = records_of(material);
    return *std::ranges::max_element(records, {}, &store::DocumentRow::date);
}

store::DocumentRow only_record(const Material& material, const FigureOptions& options)
{
    const auto records = records_of(material);
    if (records.size() > 1) {
        std::vector<std::string> names;
        for (const auto& record : records) {
            names.push_back(record.name);
        }
        const bool many = names.size() > 5;
        names.resize(std::min<std::size_t>(names.size(), 5));
        throw UsageError{fmt::format("'figure {}' is of one meeting; --meeting chooses one of {}{}",
                                     options.kind,
                                     fmt::join(names, ", "),
                                     many ? ", …" : "")};
    }
    return records.front();
}

const std::string&
only_one(const std::vector<std::string>& ids, std::string_view option, const FigureOptions& options)
{
    if (ids.size() != 1) {
        throw UsageError{fmt::format("'figure {}' needs one name after {}", options.kind, option)};
    }
    return ids.front();
}

/// Whether a figure shows one record, whatever else there is.
bool is_of_one_record(const FigureOptions& options)
{
    return options.kind == "strip" || options.kind == "replies";
}

std::string source_of(const Material& material, const FigureOptions& options)
{
    std::vector<std::string> names;
    for (const auto& row : material.documents()) {
        if (is_of_one_record(options) && row.kind != parser::Kind::record) {
            continue;
        }
        names.push_back(row.date.empty()
                            ? row.name
                            : fmt::format("{} ({})", row.name, material.words().date(row.date)));
    }
    constexpr std::size_t most = 6;
    const std::size_t all = names.size();
    names.resize(std::min(all, most));
    std::string source = fmt::format("{}", fmt::join(names, ", "));
    if (all > most) {
        source +=
            " " + material.words()("source.more", {material.words().value("more", all - most)});
    }
    return source;
}

/// One kind of figure: what is written of it, drawing or data.
using Kind = std::function<std::string(const Material&, const Filters&, const FigureOptions&)>;

figure::Setting setting_of(const FigureOptions& options)
{
    return {"figure",
            options.ui == "fr" ? figure::Ui::french : figure::Ui::english,
            options.narrow ? figure::Form::narrow : figure::Form::wide};
}

template <typename Figure>
std::string written(const Figure& shown, const Material& material, const FigureOptions& options)
{
    if (options.csv) {
        return csv(shown);
    }
    const auto setting = setting_of(options);
    return stand_alone(
        draw(shown, setting),
        {caption(shown, setting.ui), legend(shown, setting.ui), source_of(material, options)},
        setting);
}

/// A kind whose figure `make` makes.
template <typename Make>
Kind kind(Make make)
{
    return [make](const Material& material, const Filters& filters, const FigureOptions& options) {
        return written(make(material, filters, options), material, options);
    };
}

const std::map<std::string, Kind>& kinds()
{
    using Options = FigureOptions;
    static const figure::Links nowhere;
    static const std::map<std::string, Kind> all{
        {"horseshoe", kind([](const Material& material, const Filters&, const Options& options) {
             const auto record = last_record(material);
             return options.references ? horseshoe_of_references(material, record, nowhere)
                                       : horseshoe_of(material, record, nowhere);
         })},
        {"room", kind([](const Material& material, const Filters& filters, const Options& options) {
             return small_room_of(
                 material, last_record(material), only_one(filters.of, "--of", options), nowhere);
         })},
        {"strip", kind([](const Material& material, const Filters&, const Options& options) {
             return strip_of(material, only_record(material, options), nowhere);
         })},
        {"replies", kind([](const Material& material, const Filters&, const Options& options) {
             return figure::ReplyGraph{strip_of(material, only_record(material, options), nowhere)};
         })},
        {"matrix",
         kind([](const Material& material, const Filters& filters, const Options& options) {
             return matrix_of(material,
                              options.whom ? figure::Columns::delegations
                                           : figure::Columns::targets,
                              filters.of,
                              options.columns,
                              nowhere);
         })},
        {"dots", kind([](const Material& material, const Filters& filters, const Options&) {
             auto targets = filters.of;
             if (targets.empty()) {
                 targets = targets_by_interest(material, figure::Columns::targets);
                 targets.resize(std::min<std::size_t>(targets.size(), 2));
             }
             return dots_of(material, targets, nowhere);
         })},
        {"bars", kind([](const Material& material, const Filters& filters, const Options& options) {
             return stance_bars_of(material,
                                   filters.of.empty() ? std::string{}
                                                      : only_one(filters.of, "--of", options),
                                   most_bars,
                                   nowhere);
         })},
        {"distance",
         kind([](const Material& material, const Filters& filters, const Options& options) {
             return distance_of(
                 material, only_one(filters.by, "--by", options), least_shared, nowhere);
         })},
        {"documents", kind([](const Material& material, const Filters&, const Options&) {
             return documents_of(material, nowhere);
         })},
    };
    return all;
}

/// What the material is to hold: of some figures --by chooses whom they are about, not who speaks.
store::Selection selection_of(const Filters& filters, const FigureOptions& options)
{
    store::Selection selection = filters;
    if (options.kind == "distance") {
        selection.by.clear();
    }
    return selection;
}

}  // namespace

CLI::App* setup_figure(CLI::App& app, FigureOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("figure", "Draw a figure as an SVG file, or give its data");
    std::vector<std::string> names;
    for (const auto& [name, draw] : kinds()) {
        names.push_back(name);
    }
    command->add_option("KIND", options.kind, fmt::format("{}", fmt::join(names, ", ")))
        ->required()
        ->check(CLI::IsMember(names).description(""))
        ->option_text(" ");
    add_source_options(*command, options.query);
    command
        ->add_option("-o,--output", options.output, "File to write to (default: standard output)")
        ->option_text("FILE");
    command->add_option("--ui", options.ui, "Language of the figure: en (default) or fr")
        ->check(CLI::IsMember({"en", "fr"}).description(""))
        ->option_text("LANG");
    command->add_flag("--csv", options.csv, "The figure's data instead of its drawing");
    command->add_flag("--narrow", options.narrow, "The drawing for narrow screens");
    command->add_flag("--whom", options.whom, "matrix: columns are the delegations themselves");
    command->add_flag(
        "--references", options.references, "horseshoe: arcs are references to turns");
    command
        ->add_option("--columns", options.columns, "matrix: at most so many targets (default: 13)")
        ->check(CLI::Range(1, 400).description(""))
        ->option_text("NUMBER");
    return command;
}

ExitStatus run_figure(const FigureOptions& options)
{
    const auto write = [&](const store::Store& store, ExitStatus status) {
        const auto filters = resolved_filters(options.query, store);
        const Material material{store, selection_of(filters, options), setting_of(options).ui};
        const std::string text = kinds().at(options.kind)(material, filters, options);
        if (options.output.empty()) {
            write_out(text);
        }
        else {
            write_file(options.output, text);
        }
        return status;
    };
    if (const auto store = open_db(options.query)) {
        return write(*store, ExitStatus::done);
    }
    const findings::Analyser analyser{options.query.sources};
    const auto [store, status] = ingest_in_memory(options.query.batch, analyser);
    return write(store, status);
}

}  // namespace horseshoe::cli
