#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace horseshoe::exporting {

/// What lies in the folder of an export beside what is exported.
constexpr std::string_view manifest_name = "SHA256SUMS";

/// The first line of a manifest, by which an export is known again; `sha256sum -c` passes over it.
constexpr std::string_view manifest_head = "# Written by horseshoe export\n";

/// A line of a manifest as `sha256sum` prints it.
std::string manifest_line(std::string_view sha256, std::string_view name);

/// Files of earlier exports, each with the sums that it may have: of one that was broken off the old
/// file or the new one is there.
using Manifest = std::map<std::string, std::set<std::string>>;

/// Adds the files of a manifest; false where there is none, or one that is not of an export. Names
/// that lead out of the folder are passed over.
bool read_manifest(const std::filesystem::path& path, Manifest& manifest);

}  // namespace horseshoe::exporting
