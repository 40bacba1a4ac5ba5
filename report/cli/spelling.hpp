#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::cli {

/// The word that was most likely meant: with the fewest letters added, left out, changed or swapped,
/// and not more than a third of them; empty where none is that near.
std::string meant(std::string_view misspelt, const std::vector<std::string>& words);

}  // namespace horseshoe::cli
