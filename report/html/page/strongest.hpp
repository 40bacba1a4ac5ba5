#pragma once

#include "analysis/store/rows.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace horseshoe::html {

/// The strongest quotes of either side, at most `each` a side and one of a holder on a target, own
/// words before joint ones, shorter before longer, none that is too long to read: those for first.
std::vector<const store::StanceRow*> strongest(std::span<const store::StanceRow> stances,
                                               std::size_t each);

}  // namespace horseshoe::html
