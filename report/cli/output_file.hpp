#pragma once

#include <filesystem>
#include <string_view>

namespace horseshoe::cli {

/// Writes a file anew. Throws Error where it cannot be written.
void write_file(const std::filesystem::path& path, std::string_view text);

}  // namespace horseshoe::cli
