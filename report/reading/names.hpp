#pragma once

#include "parser/document.hpp"
#include "parser/names.hpp"

#include <string>
#include <string_view>

namespace horseshoe::reading {

using parser::attendance_word;
using parser::clock;
using parser::document_name;
using parser::iso;
using parser::word;

/// "French" for "fr"; the code itself where the table does not know it.
std::string_view language_name(std::string_view code);

/// `path:line: what is wrong; what was done instead`, on one line.
std::string diagnostic(std::string_view path,
                       std::uint32_t line,
                       std::string_view message,
                       std::string_view advice);

/// Control characters, which could steer a terminal, become U+FFFD; line ends and tabs a space.
std::string printable(std::string_view text);

/// The same at the end of `out`.
void append_printable(std::string& out, std::string_view text);

}  // namespace horseshoe::reading
