#pragma once

#include "analysis/store/selection.hpp"

#include <optional>
#include <vector>

namespace horseshoe::store {

/// A selection in pieces that have no document in common: the years that it takes whole, which `total`
/// knows, and what is left of its period before and behind them.
struct Periods {
    std::optional<Selection> years;  ///< from and to are years, or empty
    std::vector<Selection> rest;
};

/// One whose documents are not told by period and language alone is all rest.
Periods periods_of(const Selection& selection);

}  // namespace horseshoe::store
