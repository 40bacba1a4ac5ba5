#pragma once

#include "analysis/store/summary.hpp"
#include "report/cli/exit_status.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct InfoOptions {
    std::string db;
    std::string format = "text";
};

/// Adds `horseshoe info` to the command line; what is given there lands in `options`.
CLI::App* setup_info(CLI::App& app, InfoOptions& options);

/// The dates that the versions of a meeting give: "S/PV.9 is of 2031-05-02 in English, of 2031-05-03 in
/// French".
std::string in_words(const store::DatesOfMeeting& meeting);

ExitStatus run_info(const InfoOptions& options);

}  // namespace horseshoe::cli
