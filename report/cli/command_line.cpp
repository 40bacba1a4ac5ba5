#include "report/cli/command_line.hpp"

#include <CLI/CLI.hpp>

namespace horseshoe::cli {

CLI::Option* add_batch_options(CLI::App& command, BatchOptions& options)
{
    constexpr unsigned int most_jobs = 1024;
    CLI::Option* const input =
        command
            .add_option("INPUT",
                        options.inputs,
                        "Records and letters: files (PDF or text), folders (searched\n"
                        "through all levels), or - for standard input")
            ->required()
            ->option_text("...");
    command
        .add_option("-j,--jobs", options.jobs, "Documents to read at a time (default: one a core)")
        ->check(CLI::Range(1U, most_jobs).description(""))
        ->option_text("N");
    command.add_flag("-q,--quiet", options.quiet, "Show no progress line");
    return input;
}

}  // namespace horseshoe::cli
