#include "report/cli/spelling.hpp"

#include <algorithm>
#include <cstddef>

namespace horseshoe::cli {
namespace {

/// Restricted Damerau-Levenshtein distance.
std::size_t distance(std::string_view one, std::string_view other)
{
    const std::size_t width = other.size() + 1;
    std::vector<std::size_t> cost((one.size() + 1) * width);
    const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& {
        return cost[i * width + j];
    };
    for (std::size_t i = 0; i <= one.size(); ++i) {
        for (std::size_t j = 0; j <= other.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = i + j;
                continue;
            }
            const std::size_t change = one[i - 1] == other[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change});
            const bool swapped =
                i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            if (swapped) {
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
            }
        }
    }
    return cost.back();
}

}  // namespace

std::string meant(std::string_view misspelt, const std::vector<std::string>& words)
{
    std::string best;
    std::size_t least = std::max<std::size_t>(1, misspelt.size() / 3) + 1;
    for (const auto& word : words) {
        const std::size_t changes = distance(misspelt, word);
        if (changes < least) {
            least = changes;
            best = word;
        }
    }
    return best;
}

}  // namespace horseshoe::cli
