#pragma once

#include "analysis/store/search.hpp"
#include "report/cli/query_options.hpp"

#include <string>

namespace horseshoe::cli {

struct SearchCommandOptions {
    QueryOptions query;
    std::string asked;
    store::SearchOptions search;
};

/// Adds `horseshoe search` to the command line; what is given there lands in `options`.
CLI::App* setup_search(CLI::App& app, SearchCommandOptions& options);

ExitStatus run_search(const SearchCommandOptions& options);

}  // namespace horseshoe::cli
