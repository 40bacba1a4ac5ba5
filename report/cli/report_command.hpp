#pragma once

#include "report/cli/query_options.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct ReportOptions {
    QueryOptions query;
    std::string folder = "out";
    std::string language = "en";
};

/// Adds `horseshoe report` to the command line; what is given there lands in `options`.
CLI::App* setup_report(CLI::App& app, ReportOptions& options);

ExitStatus run_report(const ReportOptions& options);

}  // namespace horseshoe::cli
