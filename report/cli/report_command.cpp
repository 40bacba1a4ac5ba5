#include "report/cli/report_command.hpp"

#include "analysis/store/piecewise.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/ingestion.hpp"
#include "report/cli/listing.hpp"
#include "report/cli/stance_reading.hpp"
#include "report/cli/terminal.hpp"
#include "report/html/report.hpp"
#include "report/html/words.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <utility>

namespace horseshoe::cli {

CLI::App* setup_report(CLI::App& app, ReportOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "report", "Write pages to read in a browser, with every figure and every quote");
    add_source_options(*command, options.query);
    add_stance_sources(*command, options.query.sources);
    command
        ->add_option("-o,--output",
                     options.folder,
                     "Folder to write to: new, empty, or with an earlier report,\n"
                     "which gives way (default: out)")
        ->option_text("FOLDER");
    command->add_option("--ui", options.language, "Language of the pages' own words (default: en)")
        ->option_text("en|fr")
        ->check(one_of(html::interface_languages()));
    return command;
}

namespace {

ExitStatus write(const store::Store& store, const ReportOptions& options, ExitStatus status)
{
    const auto filters = resolved_filters(options.query, store);
    if (store::document_ids(store, filters).empty()) {
        tell_nothing_found();
        return status;
    }
    const auto result = html::write_report(store,
                                           {.folder = options.folder,
                                            .language = options.language,
                                            .selection = filters,
                                            .jobs = options.query.batch.jobs});
    write_out(fmt::format("{}: {}\n",
                          (std::filesystem::path{options.folder} / "index.html").string(),
                          reading::counted(result.documents, "document")));
    return status;
}

}  // namespace

ExitStatus run_report(const ReportOptions& options)
{
    if (const auto store = open_db(options.query)) {
        return write(*store, options, ExitStatus::done);
    }
    const findings::Analyser analyser{options.query.sources};
    const auto [store, status] = ingest_in_memory(options.query.batch, analyser);
    if (status == ExitStatus::nothing_done) {
        return status;
    }
    return write(store, options, status);
}

}  // namespace horseshoe::cli
