#pragma once

#include "parser/document.hpp"

namespace horseshoe::tests {

/// A short French record made by hand, with one of everything that a record can hold.
parser::Document sample_record();

/// A short French letter made by hand, with one declaration.
parser::Document sample_letter();

}  // namespace horseshoe::tests
