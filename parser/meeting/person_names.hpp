#pragma once

#include "parser/language/language.hpp"
#include "parser/meeting/persons.hpp"

#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// The names in a text that stand behind an honorific, or before one ("Ibrahim Rushdi Bey"), in their
/// order; with nothing said of them yet.
std::vector<NamedPerson> find_person_names(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
