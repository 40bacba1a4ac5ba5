#pragma once

#include "report/cli/exit_status.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct DescribeOptions {
    std::string form;
};

/// Adds 'describe', which the help does not show: it writes what is installed beside the program.
CLI::App* setup_describe(CLI::App& app, DescribeOptions& options);

/// Writes the command line of the whole program, as `form` says.
ExitStatus run_describe(CLI::App& program, const DescribeOptions& options);

}  // namespace horseshoe::cli
