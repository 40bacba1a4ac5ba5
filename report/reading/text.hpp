#pragma once

#include "parser/count_words.hpp"
#include "parser/document.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace horseshoe::reading {

using parser::count_words;

/// The text's first words, at most `length` bytes and never half a word or character; empty where
/// there are no paragraphs.
std::string_view first_words(const parser::Document& document,
                             std::span<const parser::Paragraph> paragraphs,
                             std::size_t length);

/// "3 turns", "1 turn": the plural is the singular and an "s".
std::string counted(std::size_t count, std::string_view noun);

/// Digits in groups of three: "130 720", with no-break blanks between.
std::string grouped(std::size_t number);

}  // namespace horseshoe::reading
