#pragma once

#include "parser/language/language.hpp"
#include "parser/prepare/furniture.hpp"
#include "parser/source/source.hpp"

#include <vector>

namespace horseshoe::parser {

/// Marks the headers of 1994 to 2012, which name no symbol: "Security Council  3501st meeting",
/// "Fiftieth year  17 February 1995", a cell a line or several; the cover stays as it is.
void mark_old_headers(const Source& source, const Language& language, std::vector<LineUse>& uses);

}  // namespace horseshoe::parser
