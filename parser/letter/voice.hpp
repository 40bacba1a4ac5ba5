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

/// The body that a title begins with: "G7 Foreign Ministers’ statement on ...".
std::vector<Signatory> body_before_title(const LetterText& text, const AnnexText& annex);

/// The States between which a treaty is made, by its title.
std::vector<Signatory> treaty_parties(const LetterText& text, const AnnexText& annex);

}  // namespace horseshoe::parser
