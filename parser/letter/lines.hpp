#pragma once

#include "parser/digit.hpp"
#include "parser/language/language.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace horseshoe::parser {

// What a line or a block of a letter looks like, by itself.

/// How long the row of `key` is that begins the text; 0 where none does.
std::size_t row_at_start(std::string_view text, const Language& language, std::string_view key);

/// True where a text is not in capitals.
inline bool has_lower(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// True where a text has capital letters of the Latin alphabet, and no small ones.
inline bool in_capitals(std::string_view text)
{
    return !has_lower(text) &&
           std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// True where a full stop ends a sentence in the midst of a text; that of "No. 4" does not.
bool has_sentence(std::string_view text);

/// "[Original: Russian]"
bool is_original(std::string_view text, const Language& language);

/// A line that is a date, with a place before it at most: "Minsk, le 30 novembre 2017", within
/// parentheses or behind a date of another calendar, too.
bool is_date_line(std::string_view line, const Language& language);

/// The same, in one line that ends with the date.
bool is_whole_date(std::string_view line, const Language& language);

/// True for a line that may be the place above or below a date.
bool may_be_place(std::string_view line);

/// "For the Republic of Armenia", with the name of who signs at most.
bool starts_signatory(std::string_view line, const Language& language);

/// True where a title goes on in the next line: "... of the", "... on “the river and".
bool is_unfinished(std::string_view title, const Language& language);

/// A line drawn across.
bool is_rule(std::string_view text);

}  // namespace horseshoe::parser
