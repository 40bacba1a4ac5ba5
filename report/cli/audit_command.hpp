#pragma once

#include "report/cli/batch.hpp"
#include "report/cli/filters.hpp"
#include "report/cli/stance_reading.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct AuditOptions {
    bool reports = false;  ///< `report` was chosen, not `sample`
    BatchOptions batch;
    Filters filters;
    findings::Sources sources;
    std::size_t size = 200;
    std::uint64_t seed = 1;
    std::string output;
    std::string table;  ///< with verdicts
    std::string format = "table";
};

/// Adds `horseshoe audit` to the command line; what is given there lands in `options`.
CLI::App* setup_audit(CLI::App& app, AuditOptions& options);

ExitStatus run_audit(const AuditOptions& options);

}  // namespace horseshoe::cli
