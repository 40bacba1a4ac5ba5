#pragma once

#include "report/cli/exit_status.hpp"
#include "report/cli/query_options.hpp"

#include <cstddef>
#include <string>

namespace horseshoe::cli {

struct FigureOptions {
    std::string kind;
    QueryOptions query;
    std::string output;  ///< empty: standard output
    std::string ui = "en";
    bool csv = false;
    bool narrow = false;
    bool whom = false;        ///< columns of the matrix are delegations
    bool references = false;  ///< arcs of the horseshoe are references
    std::size_t columns = 13;
    std::string ties = "mention";  ///< what the edges of the network are
    bool two_modes = false;        ///< the network's other side is what is spoken of
};

/// Adds `horseshoe figure` to the command line; what is given there lands in `options`.
CLI::App* setup_figure(CLI::App& app, FigureOptions& options);

ExitStatus run_figure(const FigureOptions& options);

}  // namespace horseshoe::cli
