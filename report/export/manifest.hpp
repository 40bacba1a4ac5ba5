#pragma once

#include <string_view>

namespace horseshoe::exporting {

/// What lies in the folder of an export beside what is exported.
constexpr std::string_view manifest_name = "SHA256SUMS";

/// The first line of a manifest, by which an export is known again; `sha256sum -c` passes over it.
constexpr std::string_view manifest_head = "# Written by horseshoe export\n";

}  // namespace horseshoe::exporting
