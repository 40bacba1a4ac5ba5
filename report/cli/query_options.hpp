#pragma once

#include "analysis/findings/analyser.hpp"
#include "analysis/store/store.hpp"
#include "report/cli/batch.hpp"
#include "report/cli/filters.hpp"
#include "report/cli/ingestion.hpp"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace horseshoe::cli {

/// The words on the command line that all query commands share.
struct QueryOptions {
    BatchOptions batch;
    std::string db;  ///< empty: INPUT is read
    Filters filters;
    std::string format = "table";
    std::string group;  ///< empty: rows are listed, not counted
    findings::Sources sources;
};

/// Adds INPUT, --db, the filters and --format to a query command.
void add_query_options(CLI::App& command, QueryOptions& options);

/// Adds INPUT, --db and the filters to a command that prints no rows.
void add_source_options(CLI::App& command, QueryOptions& options);

/// Adds --db to a command that takes INPUT.
void add_db(CLI::App& command, std::string& db);

/// Adds --group to a query command; `groups` are those that its rows can be counted by.
void add_group(CLI::App& command,
               QueryOptions& options,
               const std::vector<std::string>& groups,
               const std::string& help = "Count, with rates per 1,000 words, by");

/// Adds --format to a query command.
void add_format(CLI::App& command, std::string& format);

/// Adds --gazetteer to a command that looks for names.
void add_gazetteer(CLI::App& command, std::string& folder);

/// Whether a file of --db is to be asked, not INPUT. Throws UsageError where neither or both are given.
bool asks_db(const std::string& db, const BatchOptions& batch);

/// The file of --db, opened; none where INPUT is to be read. Throws UsageError where neither or both
/// are given, or tables that only serve to read INPUT.
std::optional<store::Store> open_db(const QueryOptions& options);

/// The same, or INPUT read into memory; the status says what is wrong with it.
InMemory open_any(const QueryOptions& options, Asked asked = Asked::stances);

/// The filters with names become ids; of a store, names are looked up only where they are no ids.
Filters resolved_filters(const QueryOptions& options, const findings::Analyser& analyser);
Filters resolved_filters(const QueryOptions& options, const store::Store& store);

}  // namespace horseshoe::cli
