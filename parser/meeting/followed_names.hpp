#pragma once

#include "parser/meeting/persons.hpp"

#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// The persons whose honorifics stand behind their names, in a script that tells names from other words
/// neither by capitals nor by spaces, with nothing said of them yet: a name begins behind an office, a
/// verb or a comma, as the `before-name` and `and` rows tell.
std::vector<NamedPerson> find_followed_names(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
