#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"

#include <vector>

namespace horseshoe::parser {

/// "At the invitation of the President, Mr. Peleg (Israel) took a seat", "..., Mr. Hall,
/// representative of Australia, took his place": those whom the note names, but members.
std::vector<Attendee>
seated_by(const Event& event, const Document& document, const Language& language);

}  // namespace horseshoe::parser
