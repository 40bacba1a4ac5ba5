#pragma once

#include "report/cli/query_options.hpp"

namespace horseshoe::cli {

/// Adds `horseshoe turns` to the command line; what is given there lands in `options`.
CLI::App* setup_turns(CLI::App& app, QueryOptions& options);

ExitStatus run_turns(const QueryOptions& options);

}  // namespace horseshoe::cli
