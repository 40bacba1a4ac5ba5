#pragma once

#include "report/cli/batch.hpp"
#include "report/cli/filters.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct MentionsOptions {
    BatchOptions batch;
    Filters filters;
    std::string format = "table";
    std::string gazetteer;  ///< a folder of tables
    bool matrix = false;
    bool everywhere = false;
};

/// Adds `horseshoe mentions` to the command line; what is given there lands in `options`.
CLI::App* setup_mentions(CLI::App& app, MentionsOptions& options);

ExitStatus run_mentions(const MentionsOptions& options);

}  // namespace horseshoe::cli
