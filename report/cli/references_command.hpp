#pragma once

#include "report/cli/batch.hpp"
#include "report/cli/filters.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct ReferencesOptions {
    BatchOptions batch;
    Filters filters;
    std::string format = "table";
    std::string gazetteer;  ///< a folder of tables
    bool unresolved = false;
};

/// Adds `horseshoe references` to the command line; what is given there lands in `options`.
CLI::App* setup_references(CLI::App& app, ReferencesOptions& options);

ExitStatus run_references(const ReferencesOptions& options);

}  // namespace horseshoe::cli
