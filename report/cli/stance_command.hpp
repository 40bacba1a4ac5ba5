#pragma once

#include "report/cli/batch.hpp"
#include "report/cli/filters.hpp"
#include "report/cli/stance_reading.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct StanceOptions {
    BatchOptions batch;
    Filters filters;
    std::string format = "table";
    StanceSources sources;
};

/// Adds `horseshoe stance` to the command line; what is given there lands in `options`.
CLI::App* setup_stance(CLI::App& app, StanceOptions& options);

ExitStatus run_stance(const StanceOptions& options);

}  // namespace horseshoe::cli
