#pragma once

#include "report/cli/exit_status.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct VerifyOptions {
    std::string db;
};

/// Adds `horseshoe verify` to the command line; what is given there lands in `options`.
CLI::App* setup_verify(CLI::App& app, VerifyOptions& options);

ExitStatus run_verify(const VerifyOptions& options);

}  // namespace horseshoe::cli
