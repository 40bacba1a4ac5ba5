#pragma once

#include "report/cli/query_options.hpp"

namespace horseshoe::cli {

struct ReferencesOptions {
    QueryOptions query;
    bool unresolved = false;
};

/// Adds `horseshoe references` to the command line; what is given there lands in `options`.
CLI::App* setup_references(CLI::App& app, ReferencesOptions& options);

ExitStatus run_references(const ReferencesOptions& options);

}  // namespace horseshoe::cli
