#pragma once

#include "parser/language/language.hpp"
#include "parser/source/source.hpp"

namespace horseshoe::parser {

// What cannot be read, and what its user is told: each throws InputError, or NotADocument where a
// folder may hold such a text.

/// Pieces of web pages, and what sites keep their pages in: they open like text, but tags close all
/// over them.
void refuse_web_page(const Source& source);

/// The language of the text; refuses those that are not known, and those whose tables lack words.
const Language& language_of(const Source& source);

/// Why nothing could be read. A cover whose speeches are missing was meant to be read: it is named
/// among the files of a folder too.
[[noreturn]] void refuse(const Source& source, const Language& language);

}  // namespace horseshoe::parser
