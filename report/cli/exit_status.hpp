#pragma once

#include <algorithm>

namespace horseshoe::cli {

/// What the shell is told; README and `--help` list these.
enum class ExitStatus : int {
    done = 0,
    input_problems = 1,  ///< done, but some input has problems, each named on standard error
    wrong_usage = 2,
    nothing_done = 3
};

constexpr ExitStatus worse(ExitStatus one, ExitStatus other)
{
    return std::max(one, other);
}

}  // namespace horseshoe::cli
