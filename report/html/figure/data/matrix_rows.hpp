#pragma once

#include "report/html/figure/data/links.hpp"
#include "report/html/figure/data/material.hpp"
#include "report/html/figure/matrix.hpp"

#include <string>
#include <vector>

namespace horseshoe::figure {

/// Who takes part, or could have: in groups by where they speak from, inside them from approval of the
/// columns to reserve.
std::vector<MatrixHead>
rows_of(const Material& material, const std::vector<std::string>& columns, const Links& links);

}  // namespace horseshoe::figure
