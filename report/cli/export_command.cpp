#include "report/cli/export_command.hpp"

#include "report/cli/choices.hpp"
#include "report/cli/stance_reading.hpp"
#include "report/cli/terminal.hpp"
#include "report/cli/whole_query.hpp"
#include "report/export/exporter.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>

namespace horseshoe::cli {

CLI::App* setup_export(CLI::App& app, ExportOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "export", "Write documents and findings to a folder, for other programs");
    add_source_options(*command, options.query);
    add_stance_sources(*command, options.query.sources);
    command
        ->add_option("-f,--format",
                     options.formats,
                     "csv, tsv: tables and the text of each speech, described by\n"
                     "datapackage.json; tei: XML as Parla-CLARIN has it;\n"
                     "webannotation: JSON-LD, beside the text that it points into;\n"
                     "jsonl: JSON Lines. Several: csv,tei")
        ->required()
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(one_of(exporting::format_names()))
        ->option_text("FORMAT,...");
    command
        ->add_option("-o,--output",
                     options.folder,
                     "Folder to write to: new, empty, or with an earlier export,\n"
                     "which gives way")
        ->required()
        ->option_text("FOLDER");
    return command;
}

ExitStatus run_export(const ExportOptions& options)
{
    return answer_from_whole(options.query, [&](const store::Store& store, const Filters& filters) {
        const auto result = exporting::write_export(store,
                                                    {.folder = options.folder,
                                                     .formats = options.formats,
                                                     .selection = filters,
                                                     .version = HORSESHOE_VERSION});
        write_out(fmt::format("{}: {}, {}\n",
                              (std::filesystem::path{options.folder} / "README.md").string(),
                              reading::counted(result.documents, "document"),
                              reading::counted(result.files, "file")));
    });
}

}  // namespace horseshoe::cli
