#pragma once

#include "parser/language/language.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// A phrase of a language's table found within a text.
struct FoundPhrase {
    const Word* word = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first place, from `from` on, where any row of `key` stands as whole words; of two rows at
/// one place the longer.
std::optional<FoundPhrase> find_phrase(std::string_view text,
                                       const Language& language,
                                       std::string_view key,
                                       std::size_t from = 0);

/// The last such place.
std::optional<FoundPhrase>
find_last_phrase(std::string_view text, const Language& language, std::string_view key);

/// Whether any row of `key` stands in the text, be it within a word.
bool contains_row(std::string_view text, const Language& language, std::string_view key);

/// The longest row of `key` that the text starts with, as whole words.
std::optional<FoundPhrase>
phrase_at_start(std::string_view text, const Language& language, std::string_view key);

/// The sentence of `text` that `at` lies in.
std::string_view sentence_at(std::string_view text, std::size_t at, const Language& language);

/// All sentences of `text`, in order.
std::vector<std::string_view> sentences_of(std::string_view text, const Language& language);

std::string_view trim(std::string_view text);

}  // namespace horseshoe::parser
