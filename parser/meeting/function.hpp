#pragma once

#include "parser/language/language.hpp"
#include "parser/meeting/persons.hpp"

#include <string>
#include <string_view>

namespace horseshoe::parser {

/// The delegation that somebody of a function speaks for: "Special Envoy of the Secretary-General
/// for Yemen" speaks for the UN, "Permanent Representative of Algeria" for DZA. Empty: not known.
std::string delegation_of_function(std::string_view function, const Language& language, int year);

/// What somebody does, and for whom; either may be empty. What stands before the name counts only
/// where it tells for whom: much else does.
struct Office {
    std::string function;
    std::string delegation;
};
Office office_of(const NamedPerson& person, const Language& language, int year);

/// "1591 Committee" for "Committee established pursuant to resolution 1591 (2005)"; empty: none named.
std::string committee_of(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
