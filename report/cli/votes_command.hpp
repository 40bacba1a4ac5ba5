#pragma once

#include "report/cli/query_options.hpp"

namespace horseshoe::cli {

/// Adds `horseshoe votes` to the command line; what is given there lands in `options`.
CLI::App* setup_votes(CLI::App& app, QueryOptions& options);

ExitStatus run_votes(const QueryOptions& options);

}  // namespace horseshoe::cli
