#include "report/cli/ingest_command.hpp"

#include "analysis/store/queries.hpp"
#include "analysis/store/store.hpp"
#include "parser/error.hpp"
#include "parser/source/inputs.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/info_command.hpp"
#include "report/cli/ingestion.hpp"
#include "report/cli/stance_reading.hpp"
#include "report/cli/terminal.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <future>
#include <utility>
#include <vector>

namespace horseshoe::cli {
namespace {

/// Which of the properties are not the store's; none in a store where nothing has been stored.
std::vector<std::string> differing(const std::vector<store::Property>& properties,
                                   const store::Store& store)
{
    std::vector<std::string> names;
    if (!store.properties().empty()) {
        for (const auto& [name, value] : properties) {
            if (name != "reading" && store.property(name) != value) {
                names.push_back(name == "corrections" ? "table of corrections" : name);
            }
        }
    }
    return names;
}

/// Documents that were read in one way are not mixed with those read in another.
void check_properties(const IngestOptions& options,
                      const std::vector<store::Property>& properties,
                      const store::Store& store)
{
    const auto names = differing(properties, store);
    if (!names.empty() && !options.reanalyse) {
        throw Error(fmt::format("{}: what is in it was read with another {}; nothing has been "
                                "changed. With --reanalyse all its documents are read anew",
                                options.db,
                                fmt::join(names, ", another ")));
    }
}

/// Those of before are read again where they lie, with what is new.
parser::Inputs find_also_those_of_before(std::vector<std::string> inputs, const store::Store& store)
{
    for (auto& document : store::documents(store)) {
        inputs.push_back(std::move(document.path));
    }
    return parser::find_inputs(inputs);
}

void tell(const IngestOptions& options, const Ingested& result, const store::Store& store)
{
    write_out(fmt::format("{}: {} added, {} replaced, {} already there\n",
                          options.db,
                          reading::counted(result.added, "document"),
                          result.replaced,
                          result.already));
    if (result.batch.not_begun != 0) {
        write_error(fmt::format("horseshoe: interrupted; {} not read as yet, the same command "
                                "goes on with them\n",
                                reading::counted(result.batch.not_begun, "file")));
    }
    for (const auto& meeting : store::meetings_with_several_dates(store)) {
        write_error(
            fmt::format("{}: {}; each is kept with its own\n", options.db, in_words(meeting)));
    }
    const auto former = store::documents_read_otherwise(store, store.property("reading"));
    if (former != 0) {
        write_error(
            fmt::format("{}: {} still there as read with former tables; --reanalyse with "
                        "their files in place reads them anew\n",
                        options.db,
                        former == 1 ? "1 document is" : fmt::format("{} documents are", former)));
    }
}

}  // namespace

CLI::App* setup_ingest(CLI::App& app, IngestOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("ingest", "Read documents into one file, which other commands query");
    add_batch_options(*command, options.batch)->required(false);
    command->add_option("--db", options.db, "The file; made where it is not there")
        ->required()
        ->option_text("FILE");
    command->add_flag("--reanalyse",
                      options.reanalyse,
                      "Read the documents that are there anew, with this program\n"
                      "and these tables");
    command
        ->add_option("--commit-every",
                     options.commit_every,
                     "Put documents beyond loss after every N of them (default:\n"
                     "after some megabytes of text, which is quicker)")
        ->check(one_or_more())
        ->option_text("N");
    add_stance_sources(*command, options.sources);
    return command;
}

ExitStatus run_ingest(const IngestOptions& options)
{
    if (options.batch.inputs.empty() && !options.reanalyse) {
        throw UsageError("INPUT is required");
    }
    auto found = std::async(std::launch::async, parser::find_inputs, options.batch.inputs);
    const findings::Analyser analyser(options.sources);
    auto inputs = found.get();  // before the store is there, which may lie among them
    const auto properties = properties_of(analyser);
    auto store = store::Store::open_to_write(options.db, [&](const store::Store& there) {
        check_properties(options, properties, there);
    });
    store.set_properties(properties);
    if (options.reanalyse) {
        inputs = find_also_those_of_before(options.batch.inputs, store);
    }
    const auto result = ingest(options.batch,
                               inputs,
                               analyser,
                               {reading_of(analyser), options.commit_every, Asked::stances},
                               store);
    store.finish_writing();
    tell(options, result, store);
    return result.status;
}

}  // namespace horseshoe::cli
