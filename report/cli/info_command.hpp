#pragma once

#include "report/cli/exit_status.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct InfoOptions {
    std::string db;
    std::string format = "text";
};

/// Adds `horseshoe info` to the command line; what is given there lands in `options`.
CLI::App* setup_info(CLI::App& app, InfoOptions& options);

ExitStatus run_info(const InfoOptions& options);

}  // namespace horseshoe::cli
