#pragma once

#include "report/cli/batch.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct ParseOptions {
    BatchOptions batch;
    std::string format = "outline";
    bool check = false;
};

/// Adds `horseshoe parse` to the command line; what is given there lands in `options`.
CLI::App* setup_parse(CLI::App& app, ParseOptions& options);

ExitStatus run_parse(const ParseOptions& options);

}  // namespace horseshoe::cli
