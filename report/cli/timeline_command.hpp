#pragma once

#include "report/cli/query_options.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct TimelineOptions {
    QueryOptions query;
    std::string window = "document";
    std::string show;  ///< empty: what fits the question
    int minimum = 3;
    int smoothing = 0;
    bool courtesies = false;
};

/// Adds `horseshoe timeline` to the command line; what is given there lands in `options`.
CLI::App* setup_timeline(CLI::App& app, TimelineOptions& options);

ExitStatus run_timeline(const TimelineOptions& options);

}  // namespace horseshoe::cli
