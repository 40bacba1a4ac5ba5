#pragma once

#include "report/cli/query_options.hpp"

namespace horseshoe::cli {

struct StanceOptions {
    QueryOptions query;
};

/// Adds `horseshoe stance` to the command line; what is given there lands in `options`.
CLI::App* setup_stance(CLI::App& app, StanceOptions& options);

ExitStatus run_stance(const StanceOptions& options);

}  // namespace horseshoe::cli
