#pragma once

#include "report/cli/batch.hpp"
#include "report/cli/stance_reading.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct ExplainOptions {
    std::string id;  ///< or its beginning
    BatchOptions batch;
    std::string db;  ///< empty: INPUT is read
    findings::Sources sources;
    std::string format = "text";
};

/// Adds `horseshoe explain` to the command line; what is given there lands in `options`.
CLI::App* setup_explain(CLI::App& app, ExplainOptions& options);

ExitStatus run_explain(const ExplainOptions& options);

}  // namespace horseshoe::cli
