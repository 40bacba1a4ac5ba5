#pragma once

#include "report/json/network_lines.hpp"

#include <cstddef>
#include <string>

namespace horseshoe::cli {

/// Throws UsageError where no format is known by the ending of the path.
void check_network_path(const std::string& path);

/// Writes a network to a file, by the ending of its name, or to nodes.csv and edges.csv of a folder
/// where the path ends with a slash; says on standard error what was written. Throws Error where it
/// cannot be written.
void write_network_files(const json::NetworkShown& shown,
                         const std::string& path,
                         std::size_t most_quotes);

}  // namespace horseshoe::cli
