#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace horseshoe::reading {

// What was written below a folder: a SHA-256 sum and a name a line, as `sha256sum` prints them, behind
// a first line that tells who wrote it.

/// Files, each with the sums that it may have: where writing was broken off, the old file or the new
/// one is there.
using FileSums = std::map<std::string, std::set<std::string>>;

std::string sum_line(std::string_view sha256, std::string_view name);

/// Adds the files of a list; false where there is none, or one with another head, which ends its line.
/// Names that lead out of the folder are passed over.
bool read_sums(const std::filesystem::path& path, std::string_view head, FileSums& sums);

/// The sum of what lies at a path now.
std::string sum_of(const std::filesystem::path& path);

/// A link that leads nowhere is there too.
bool is_there(const std::filesystem::path& path);

}  // namespace horseshoe::reading
