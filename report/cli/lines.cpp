#include "report/cli/lines.hpp"

#include <numeric>

namespace horseshoe::cli {

std::size_t Lines::size() const
{
    return std::accumulate(strings_.begin(),
                           strings_.end(),
                           std::size_t{0},
                           [](std::size_t sum, const auto& string) { return sum + string.size(); });
}

void Lines::begin_string()
{
    strings_.emplace_back().reserve(room);
}

}  // namespace horseshoe::cli
