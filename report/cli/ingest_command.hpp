#pragma once

#include "analysis/findings/analyser.hpp"
#include "report/cli/batch.hpp"

#include <cstddef>
#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct IngestOptions {
    BatchOptions batch;
    std::string db;
    findings::Sources sources;
    bool reanalyse = false;
    std::size_t commit_every = 0;  ///< documents; 0: after some megabytes of text
};

/// Adds `horseshoe ingest` to the command line; what is given there lands in `options`.
CLI::App* setup_ingest(CLI::App& app, IngestOptions& options);

ExitStatus run_ingest(const IngestOptions& options);

}  // namespace horseshoe::cli
