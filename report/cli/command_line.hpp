#pragma once

#include "report/cli/batch.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace horseshoe::cli {

/// Adds INPUT..., --jobs and --quiet to a subcommand.
/// Gives the option INPUT, which is required.
CLI::Option* add_batch_options(CLI::App& command, BatchOptions& options);

}  // namespace horseshoe::cli
