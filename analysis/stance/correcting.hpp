#pragma once

#include "analysis/stance/correction.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <vector>

namespace horseshoe::stance {

/// Applies one row to the stances of its document; false where it fits none of them.
bool correct(const parser::Document& document, const Correction& row, std::vector<Stance>& stances);

}  // namespace horseshoe::stance
