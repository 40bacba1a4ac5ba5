#pragma once

#include "report/cli/query_options.hpp"

namespace horseshoe::cli {

struct MentionsOptions {
    QueryOptions query;
    bool matrix = false;
    bool everywhere = false;
};

/// Adds `horseshoe mentions` to the command line; what is given there lands in `options`.
CLI::App* setup_mentions(CLI::App& app, MentionsOptions& options);

ExitStatus run_mentions(const MentionsOptions& options);

}  // namespace horseshoe::cli
