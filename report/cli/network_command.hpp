#pragma once

#include "report/cli/query_options.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct NetworkOptions {
    QueryOptions query;
    std::vector<std::string> kinds{"mention"};
    std::string mode = "one";
    std::vector<std::string> nodes;  ///< kinds of what is spoken of
    double least_weight = 0;
    std::uint32_t least_shared = 2;
    double backbone = 0;  ///< 0: all edges
    bool own = false;
    bool edges = false;
    bool divided = false;
    std::string before;       ///< a period
    std::string export_path;  ///< empty: to standard output
    std::size_t quotes = 20;
};

/// Adds `horseshoe network` to the command line; what is given there lands in `options`.
CLI::App* setup_network(CLI::App& app, NetworkOptions& options);

ExitStatus run_network(const NetworkOptions& options);

}  // namespace horseshoe::cli
