#pragma once

#include "report/cli/batch.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct ReportOptions {
    BatchOptions batch;
    std::string folder = "out";
};

/// Adds `horseshoe report` to the command line; what is given there lands in `options`.
CLI::App* setup_report(CLI::App& app, ReportOptions& options);

ExitStatus run_report(const ReportOptions& options);

}  // namespace horseshoe::cli
