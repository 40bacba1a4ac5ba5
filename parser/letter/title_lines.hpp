#pragma once

#include "parser/language/language.hpp"
#include "parser/language/phrases.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace horseshoe::parser {

// Where the title of a letter ends, and what of it goes over lines.

/// What leads to whom a letter goes: "addressed to the", or "to the" right before such an office.
std::optional<FoundPhrase> find_addressed(std::string_view title, const Language& language);

/// True where a title tells its day, who writes and to whom, and ends with an office or a body.
bool is_told_in_full(std::string_view title, const Language& language);

/// True where a title names who writes to whom, and the next line goes on with neither. `line` is
/// its last one.
bool is_whole_title(std::string_view title,
                    std::string_view line,
                    std::string_view next,
                    const Language& language);

/// True where a title does not end yet, though the layout parts it from the next line: what it says
/// so far asks for more, or the lines right below it, `below`, complete it.
bool goes_on(std::string_view title,
             std::string_view next,
             std::span<const std::string_view> below,
             const Language& language);

/// True for a block that may be the title of a letter, by its first words and its size.
bool is_title_of_letter(std::string_view block, const Language& language);

/// True where a block so far is a title and the next line begins the text below it, with no blank
/// line between: "Resolution No. 12" above a long line, a title in capitals.
bool is_heading_above(std::string_view block, std::string_view line, const Language& language);

/// Where a title ends that the text follows in the same line, as pages that were made of PDF files
/// have it; 0 where none does.
std::size_t end_within_line(std::string_view line, const Language& language);

/// Where a title begins that web pages run together with the line above it: "Original:
/// EnglishLetter dated ..."; 0 where none does.
std::size_t glued_title(std::string_view line, const Language& language);

}  // namespace horseshoe::parser
