#pragma once

#include "report/cli/batch.hpp"

namespace CLI {
class App;
}

namespace horseshoe::cli {

/// Adds INPUT..., --jobs and --quiet to a subcommand.
void add_batch_options(CLI::App& command, BatchOptions& options);

}  // namespace horseshoe::cli
