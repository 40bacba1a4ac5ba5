#include "report/cli/timeline_command.hpp"

#include "analysis/timeline/from_store.hpp"
#include "analysis/timeline/timeline.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/listing.hpp"
#include "report/cli/stance_reading.hpp"
#include "report/cli/terminal.hpp"
#include "report/cli/timeline_tables.hpp"
#include "report/cli/whole_query.hpp"
#include "report/json/timeline_lines.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace horseshoe::cli {
namespace {

/// What is shown where --show says nothing: one pair, or a few, in detail; else who on whom.
std::string shown(const TimelineOptions& options)
{
    if (!options.show.empty()) {
        return options.show;
    }
    const auto& query = options.query;
    const bool pairs = !query.filters.by.empty() && !query.filters.of.empty();
    if (!pairs) {
        return "overview";
    }
    return query.format == "table" ? "all" : "points";
}

timeline::Timelines
timelines_of(const TimelineOptions& options, const store::Store& store, const Filters& filters)
{
    const auto show = shown(options);
    const bool quotes = options.query.format == "jsonl" || show == "all" || show == "drift";
    auto [evidence, presences] = timeline::material_of(
        store, filters, quotes ? timeline::Quotes::yes : timeline::Quotes::no);
    timeline::Settings settings;
    settings.window = timeline::window_of(options.window).value_or(settings.window);
    settings.minimum = options.minimum;
    settings.courtesies = options.courtesies;
    settings.smoothing = options.smoothing;
    return timeline::make_timelines(std::move(evidence), std::move(presences), settings);
}

Table table_of(const std::string& show, const timeline::Timelines& timelines)
{
    if (show == "points") {
        return point_table(timelines);
    }
    if (show == "drift") {
        return drift_table(timelines);
    }
    return show == "changes" ? change_table(timelines) : overview_table(timelines);
}

void write(const TimelineOptions& options, const timeline::Timelines& timelines)
{
    const auto& format = options.query.format;
    const auto show = shown(options);
    const auto layout = out_layout();
    if (timelines.undated > 0) {
        write_error(fmt::format("{} in documents without a date left out\n",
                                reading::counted(timelines.undated, "stance")));
    }
    if (format == "jsonl") {
        std::string lines;
        json::append_timeline_lines(lines, timelines);
        write_out(lines);
    }
    else if (format == "table" && timelines.series.empty()) {
        tell_nothing_found();
    }
    else if (show == "all" && format == "table") {
        write_out(timelines_in_words(timelines, layout));
    }
    else {
        write_out(formatted(table_of(show, timelines), format, layout.width, layout.colour));
    }
}

}  // namespace

CLI::App* setup_timeline(CLI::App& app, TimelineOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "timeline", "Show how stances changed: means over time, words, changes, silences");
    add_query_options(*command, options.query);
    add_stance_sources(*command, options.query.sources);
    command
        ->add_option("--window",
                     options.window,
                     "What a point sums up: document (all of a date; default),\n"
                     "month, quarter, year")
        ->check(one_of({"document", "month", "quarter", "year"}))
        ->option_text("WINDOW");
    command
        ->add_option("--show",
                     options.show,
                     "overview: who on whom (default without --by or --of);\n"
                     "points, drift, changes: one table of these;\n"
                     "all: everything to read (default with both)")
        ->check(one_of({"overview", "points", "drift", "changes", "all"}))
        ->option_text("WHAT");
    command->add_option("--minimum", options.minimum, "Stances below which a mean is withheld (3)")
        ->check(CLI::Range(1, 1000).description(""))
        ->option_text("N");
    command
        ->add_option(
            "--smooth", options.smoothing, "Add the mean over N points, an odd number (off)")
        ->check(CLI::Validator(
            [](std::string& text) {
                const bool odd = !text.empty() && text.size() < 3 &&
                                 text.find_first_not_of("0123456789") == std::string::npos &&
                                 std::stoi(text) % 2 == 1 && std::stoi(text) > 1;
                return odd ? std::string() : "'" + text + "' is no odd number from 3 to 99";
            },
            ""))
        ->option_text("N");
    command->add_flag(
        "--courtesies", options.courtesies, "Thanks count as stances, and in the means");
    return command;
}

ExitStatus run_timeline(const TimelineOptions& options)
{
    return answer_from_whole(options.query, [&](const store::Store& store, const Filters& filters) {
        write(options, timelines_of(options, store, filters));
    });
}

}  // namespace horseshoe::cli
