#include "report/cli/query_options.hpp"

#include <CLI/CLI.hpp>

#include <vector>

namespace horseshoe::cli {

void add_format(CLI::App& command, std::string& format)
{
    command
        .add_option("-f,--format",
                    format,
                    "table: columns for a terminal (default); csv; tsv;\n"
                    "jsonl: JSON Lines")
        ->check(CLI::IsMember({"table", "csv", "tsv", "jsonl"}).description(""))
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

gazetteer::Gazetteer gazetteer_with(const std::string& folder)
{
    const auto overriding =
        folder.empty() ? std::vector<gazetteer::Table>() : gazetteer::tables_in(folder);
    return {gazetteer::embedded_tables(), overriding};
}

}  // namespace horseshoe::cli
