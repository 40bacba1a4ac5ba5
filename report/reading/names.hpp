#pragma once

#include "parser/document.hpp"

#include <string>
#include <string_view>

namespace horseshoe::reading {

// The words that machine output, outlines and pages share for what a document is made of.

std::string_view word(parser::Kind kind);
std::string_view word(parser::Role role);
std::string_view word(parser::Capacity capacity);
std::string_view word(parser::Found found);
std::string_view word(parser::SignatoryFound found);
std::string_view word(parser::TextClass text_class);
std::string_view word(parser::EventKind kind);

/// Empty for an outcome that is not known.
std::string_view word(parser::Outcome outcome);

/// As `word(role)`, but "president" for who presides.
std::string_view attendance_word(parser::Role role);

/// "2022-02-16"; a part that is not known is left out from the end; empty where nothing is known.
std::string iso(const parser::Date& date);

/// "11:05".
std::string clock(const parser::Time& time);

/// The symbol, or the file's name without folder and ending where the symbol is not known.
std::string document_name(const parser::Document& document);

/// "French" for "fr"; the code itself where the table does not know it.
std::string_view language_name(std::string_view code);

/// `path:line: what is wrong; what was done instead`, on one line.
std::string diagnostic(std::string_view path,
                       std::uint32_t line,
                       std::string_view message,
                       std::string_view advice);

/// Control characters, which could steer a terminal, become U+FFFD; line ends and tabs a space.
std::string printable(std::string_view text);

}  // namespace horseshoe::reading
