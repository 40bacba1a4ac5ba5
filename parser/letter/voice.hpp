#pragma once

#include "parser/letter/letter.hpp"

#include <vector>

namespace horseshoe::parser {

// Who speaks in a text that names its author in its own words only.

/// "The Council of Ministers of the Organization of African Unity, meeting at ...": the body that
/// a text begins with, in whose name it goes on.
std::vector<Signatory> body_at_start(const LetterText& text, const AnnexText& annex);

/// "The undersigned Governments ...", with their names below, a line each.
std::vector<Signatory> undersigned_states(const LetterText& text, const AnnexText& annex);

}  // namespace horseshoe::parser
