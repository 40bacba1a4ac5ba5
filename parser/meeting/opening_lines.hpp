#pragma once

#include "parser/language/language.hpp"
#include "parser/source/source.hpp"

namespace horseshoe::parser {

/// What the formulas of the opening tell of the lines they stand in.
struct OpeningLines {
    bool mixed = false;  ///< with those of the other column: "Adoption of the agenda the last week"
    bool runs_on = false;  ///< "The meeting was called to order at 3 p.m. Adoption of the agenda"
};

OpeningLines look_at_opening(const Source& source, const Language& language);

}  // namespace horseshoe::parser
