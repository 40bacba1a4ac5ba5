#pragma once

#include "report/cli/exit_status.hpp"
#include "report/cli/query_options.hpp"

#include <string>

namespace horseshoe::cli {

struct DiffOptions {
    std::string older;
    std::string newer;
    QueryOptions query;  ///< of which the filters, the format and the gazetteer
};

/// Adds `horseshoe diff` to the command line; what is given there lands in `options`.
CLI::App* setup_diff(CLI::App& app, DiffOptions& options);

ExitStatus run_diff(const DiffOptions& options);

}  // namespace horseshoe::cli
