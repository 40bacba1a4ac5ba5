#include "report/cli/figure_command.hpp"

#include "analysis/network/from_store.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/timeline/from_store.hpp"
#include "analysis/timeline/timeline.hpp"
#include "parser/error.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/output_file.hpp"
#include "report/cli/png_file.hpp"
#include "report/cli/terminal.hpp"
#include "report/cli/whole_query.hpp"
#include "report/html/figure/data/judgements.hpp"
#include "report/html/figure/data/meeting.hpp"
#include "report/html/figure/data/over_time.hpp"
#include "report/html/figure/data/ties.hpp"
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
constexpr std::size_t most_bands = 8;
constexpr std::size_t most_panels = 24;
constexpr std::size_t most_edges = 150;

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

/// Marks lead nowhere; a letter without a symbol is called by its date and sender.
class Names final : public figure::Links {
public:
    explicit Names(const Material& material) : material_(material) {}

    std::string name(const store::DocumentRow& document) const override
    {
        if (!is_dated(document)) {
            return document.name;
        }
        const auto& words = material_.words();
        const std::string date = words.date(document.date);
        return document.sender_delegation.empty()
                   ? words("document.letter", {{"date", date}})
                   : words("document.letter-from",
                           {{"date", date}, {"who", material_.name(document.sender_delegation)}});
    }

private:
    static bool is_dated(const store::DocumentRow& document)
    {
        return document.symbol.empty() && document.kind == parser::Kind::letter &&
               !document.date.empty();
    }

    const Material& material_;
};

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
        const std::string name = Names{material}.name(row);
        names.push_back(row.date.empty() || name != row.name
                            ? name
                            : fmt::format("{} ({})", name, material.words().date(row.date)));
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

/// Of one delegation a band for each target, else of one target a small figure for each delegation.
std::string
drawn_timeline(const Material& material, const Filters& filters, const FigureOptions& options)
{
    if (filters.by.size() != 1 && filters.of.size() != 1) {
        throw UsageError{"'figure timeline' needs one name after --by, or one after --of"};
    }
    auto [evidence, presences] =
        timeline::material_of(material.store(), filters, timeline::Quotes::yes, options.ui);
    const auto timelines = timeline::make_timelines(std::move(evidence), std::move(presences), {});
    if (filters.by.size() == 1) {
        return written(
            timeline_of(timelines, filters.by.front(), material, most_bands, Names{material}),
            material,
            options);
    }
    return written(
        timelines_of(timelines, filters.of.front(), material, most_panels, Names{material}),
        material,
        options);
}

std::string
drawn_network(const Material& material, const Filters& filters, const FigureOptions& options)
{
    network::View view;
    view.kinds = {*network::edge_kind_of(options.ties)};
    view.mode = options.two_modes ? network::Mode::two : network::Mode::one;
    return written(network_figure_of(network::network_of(material.store(), filters, options.ui),
                                     view,
                                     most_edges,
                                     material.words(),
                                     Names{material}),
                   material,
                   options);
}

const std::map<std::string, Kind>& kinds()
{
    using Options = FigureOptions;
    static const std::map<std::string, Kind> all{
        {"horseshoe", kind([](const Material& material, const Filters&, const Options& options) {
             const auto record = last_record(material);
             return options.references ? horseshoe_of_references(material, record, Names{material})
                                       : horseshoe_of(material, record, Names{material});
         })},
        {"room", kind([](const Material& material, const Filters& filters, const Options& options) {
             return small_room_of(material,
                                  last_record(material),
                                  only_one(filters.of, "--of", options),
                                  Names{material});
         })},
        {"strip", kind([](const Material& material, const Filters&, const Options& options) {
             return strip_of(material, only_record(material, options), Names{material});
         })},
        {"replies", kind([](const Material& material, const Filters&, const Options& options) {
             return figure::ReplyGraph{
                 strip_of(material, only_record(material, options), Names{material})};
         })},
        {"matrix",
         kind([](const Material& material, const Filters& filters, const Options& options) {
             return matrix_of(material,
                              options.whom ? figure::Columns::delegations
                                           : figure::Columns::targets,
                              filters.of,
                              options.columns,
                              Names{material});
         })},
        {"dots", kind([](const Material& material, const Filters& filters, const Options&) {
             auto targets = filters.of;
             if (targets.empty()) {
                 targets = targets_by_interest(material, figure::Columns::targets);
                 targets.resize(std::min<std::size_t>(targets.size(), 2));
             }
             return dots_of(material, targets, Names{material});
         })},
        {"bars", kind([](const Material& material, const Filters& filters, const Options& options) {
             return stance_bars_of(material,
                                   filters.of.empty() ? std::string{}
                                                      : only_one(filters.of, "--of", options),
                                   most_bars,
                                   Names{material});
         })},
        {"distance",
         kind([](const Material& material, const Filters& filters, const Options& options) {
             return distance_of(
                 material, only_one(filters.by, "--by", options), least_shared, Names{material});
         })},
        {"timeline", drawn_timeline},
        {"network", drawn_network},
        {"documents", kind([](const Material& material, const Filters&, const Options&) {
             return documents_of(material, Names{material});
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
        app.add_subcommand("figure", "Draw a figure as an SVG or PNG file, or give its data");
    std::vector<std::string> names;
    for (const auto& [name, draw] : kinds()) {
        names.push_back(name);
    }
    command->add_option("KIND", options.kind, fmt::format("{}", fmt::join(names, ", ")))
        ->required()
        ->check(one_of(names))
        ->option_text(" ");
    add_source_options(*command, options.query);
    command
        ->add_option("-o,--output",
                     options.output,
                     "File to write to (default: standard output); one that ends\n"
                     "in .png becomes a picture, by rsvg-convert")
        ->option_text("FILE");
    command->add_option("--ui", options.ui, "Language of the figure: en (default) or fr")
        ->check(one_of({"en", "fr"}))
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
    command
        ->add_option("--ties",
                     options.ties,
                     "network: edges are mention (default), reference, stance,\n"
                     "agreement, conflict or vote")
        ->check(one_of({"mention", "reference", "stance", "agreement", "conflict", "vote"}))
        ->option_text("KIND");
    command->add_flag("--two", options.two_modes, "network: delegations, and what they speak of");
    return command;
}

ExitStatus run_figure(const FigureOptions& options)
{
    return answer_from_whole(options.query, [&](const store::Store& store, const Filters& filters) {
        const Material material{store, selection_of(filters, options), setting_of(options).ui};
        const std::string text = kinds().at(options.kind)(material, filters, options);
        if (options.output.empty()) {
            write_out(text);
        }
        else if (is_png(options.output) && !options.csv) {
            write_png(options.output, text);
        }
        else {
            write_file(options.output, text);
        }
    });
}

}  // namespace horseshoe::cli
