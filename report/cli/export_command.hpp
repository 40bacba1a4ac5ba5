#pragma once

#include "report/cli/exit_status.hpp"
#include "report/cli/query_options.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct ExportOptions {
    QueryOptions query;
    std::vector<std::string> formats;
    std::string folder;
};

/// Adds `horseshoe export` to the command line; what is given there lands in `options`.
CLI::App* setup_export(CLI::App& app, ExportOptions& options);

ExitStatus run_export(const ExportOptions& options);

}  // namespace horseshoe::cli
