#pragma once

#include "parser/grammar/heading.hpp"
#include "parser/language/language.hpp"

#include <string_view>

namespace horseshoe::parser {

// What the name within a heading tells of it: not all that stands there like one is a name.

/// "The President of the Republic": an office, not a name behind a title, as "President von Stein".
bool is_office(std::string_view named, const Language& language);

/// True where a full stop within a name is a sentence's, no initial's: "Lee. Mr. Lee".
bool heads_sentence(std::string_view name, const Language& language);

/// No honorific goes before the name: a State and something else must tell that somebody speaks.
bool speaks_untitled(const HeadingText& heading, const Language& language);

/// "We thank Li Mr.:": where nothing but words tells a name from what goes before it.
bool holds_other_words(std::string_view name, const Language& language);

}  // namespace horseshoe::parser
