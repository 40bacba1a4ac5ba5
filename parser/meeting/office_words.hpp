#pragma once

#include "parser/language/language.hpp"
#include "parser/meeting/persons.hpp"

#include <cstddef>
#include <string_view>

namespace horseshoe::parser {

// What a sentence says around a person's name of their office.

/// What stands before ", Ms. ...", behind what invites her; `text` ends where her honorific begins.
std::string_view office_before(std::string_view text, const Language& language);

/// What is said of a person between the comma behind the name and the next person, at `to`.
std::string_view said_behind(std::string_view text,
                             const NamedPerson& person,
                             std::size_t to,
                             const Language& language);

/// Behind what invites, and behind the sentence before.
std::string_view behind_invitation(std::string_view text, const Language& language);

/// Without the word that a text ends in, if that is short and has no capital: ", la" before "Sra.".
std::string_view without_article(std::string_view text);

/// Without the commas and the joint that it begins with, and behind "the following speakers:".
std::string_view without_lead(std::string_view office, const Language& language);

}  // namespace horseshoe::parser
