#pragma once

#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <string>

namespace horseshoe::stance {

/// Finds the line and the page of a stance whose span is known.
void find_place(const parser::Document& document, Stance& stance);

/// The id of a stance that is complete but for it.
std::string id_of(const parser::Document& document, const Stance& stance);

}  // namespace horseshoe::stance
