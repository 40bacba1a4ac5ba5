#include "report/cli/query_options.hpp"

#include "analysis/store/queries.hpp"
#include "parser/error.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/thing_ids.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace horseshoe::cli {

void add_query_options(CLI::App& command, QueryOptions& options)
{
    add_source_options(command, options);
    add_format(command, options.format);
}

void add_source_options(CLI::App& command, QueryOptions& options)
{
    add_batch_options(command, options.batch)->required(false);
    add_db(command, options.db);
    add_filters(command, options.filters);
}

void add_db(CLI::App& command, std::string& db)
{
    command.add_option("--db", db, "Instead of INPUT: a file that 'horseshoe ingest' has made")
        ->option_text("FILE");
}

void add_group(CLI::App& command,
               QueryOptions& options,
               const std::vector<std::string>& groups,
               const std::string& help)
{
    command
        .add_option("--group", options.group, fmt::format("{}\n{}", help, fmt::join(groups, ", ")))
        ->check(one_of(groups))
        ->option_text("GROUP");
}

void add_format(CLI::App& command, std::string& format)
{
    command
        .add_option("-f,--format",
                    format,
                    "table: columns for a terminal (default); csv; tsv;\n"
                    "jsonl: JSON Lines")
        ->check(one_of({"table", "csv", "tsv", "jsonl"}))
        ->option_text("FORMAT");
}

void add_gazetteer(CLI::App& command, std::string& folder)
{
    command
        .add_option("--gazetteer",
                    folder,
                    "A folder of tables that add to the names compiled in, or\n"
                    "override them; docs/gazetteer.md tells their form")
        ->option_text("DIR");
}

bool asks_db(const std::string& db, const BatchOptions& batch)
{
    if (db.empty() == batch.inputs.empty()) {
        throw UsageError(db.empty() ? "INPUT or --db is required"
                                    : "INPUT and --db exclude each other");
    }
    return !db.empty();
}

std::optional<store::Store> open_db(const QueryOptions& options)
{
    if (!asks_db(options.db, options.batch)) {
        return std::nullopt;
    }
    if (!options.sources.lexicon.empty() || !options.sources.corrections.empty()) {
        throw UsageError("--lexicon and --corrections are for reading INPUT; 'horseshoe ingest' "
                         "takes them for --db");
    }
    return store::Store::open(options.db);
}

InMemory open_any(const QueryOptions& options, Asked asked)
{
    if (auto store = open_db(options)) {
        return {std::move(*store), ExitStatus::done};
    }
    return ingest_in_memory(options.batch, findings::Analyser(options.sources), asked);
}

Filters resolved_filters(const QueryOptions& options, const findings::Analyser& analyser)
{
    Filters filters = options.filters;
    resolve(filters, analyser.gazetteer(), [&] { return thing_ids(analyser); });
    return filters;
}

Filters resolved_filters(const QueryOptions& options, const store::Store& store)
{
    const auto known = [&](const std::string& key) { return store::has_entity(store, key); };
    const auto& by = options.filters.by;
    const auto& of = options.filters.of;
    if (std::ranges::all_of(by, known) && std::ranges::all_of(of, known)) {
        return options.filters;
    }
    Filters filters = options.filters;
    resolve(filters, findings::gazetteer_with(options.sources.gazetteer), [&] {
        auto ids = thing_ids(options.sources);
        for (const auto* const given : {&by, &of}) {
            std::ranges::copy_if(*given, std::inserter(ids, ids.end()), known);
        }
        return ids;
    });
    return filters;
}

}  // namespace horseshoe::cli
