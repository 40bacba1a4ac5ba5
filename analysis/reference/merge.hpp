#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/reference/reference.hpp"
#include "parser/document.hpp"

#include <vector>

namespace horseshoe::reference {

/// Makes one reference of those that name one person twice in one breath, or that stand one within
/// another. They are in the order of the text.
void merge_neighbours(const parser::Document& document,
                      const gazetteer::Gazetteer& gazetteer,
                      std::vector<Reference>& references);

}  // namespace horseshoe::reference
