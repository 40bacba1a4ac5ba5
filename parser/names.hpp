#pragma once

#include "parser/document.hpp"

#include <string>
#include <string_view>

namespace horseshoe::parser {

// The words that machine output, outlines and pages share for what a document is made of.

std::string_view word(Kind kind);
std::string_view word(Role role);
std::string_view word(Capacity capacity);
std::string_view word(Found found);
std::string_view word(SignatoryFound found);
std::string_view word(TextClass text_class);
std::string_view word(EventKind kind);

/// Empty for an outcome that is not known.
std::string_view word(Outcome outcome);

/// As `word(role)`, but "president" for who presides.
std::string_view attendance_word(Role role);

/// "2022-02-16"; a part that is not known is left out from the end; empty where nothing is known.
std::string iso(const Date& date);

/// "11:05".
std::string clock(const Time& time);

/// The symbol, or the file's name without folder and ending where the symbol is not known.
std::string document_name(const Document& document);

}  // namespace horseshoe::parser
