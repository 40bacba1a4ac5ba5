#pragma once

#include "parser/letter/letter.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Without the articles and prepositions that it begins with.
std::string_view without_article(std::string_view words, const Language& language);

/// The delegation that an author of a text speaks for, by the office that the title names.
std::string delegation_of_author(std::string_view author, const Language& language, int year);

/// The State that the words begin with, or that the office they begin with belongs to.
std::string state_at_start(std::string_view words, const Language& language, int year);

/// "Statement by the Permanent Representative of Norway": who speaks, in writing.
struct Author {
    bool office = false;   ///< by a State or an office, not by an organisation as such
    bool speaker = false;  ///< by one speaker, whether of a delegation or not
    std::vector<Signatory> signatory;
};
Author author_of(const LetterText& text, const AnnexText& annex, int year);

}  // namespace horseshoe::parser
