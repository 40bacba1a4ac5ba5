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

/// A person named with an honorific, and what is said of them behind the comma; where nothing is, what
/// stands before the comma that the name follows: "the Commissioner of the African Union, Ms. ...".
struct NamedPerson {
    std::string_view honorific;
    std::string_view name;
    std::string_view function;
    std::string_view before;
    std::size_t begin = 0;
};

/// The persons that a sentence names: "Mr. Martin Griffiths, Special Envoy of ...; and Ms. ...".
std::vector<NamedPerson> find_persons(std::string_view text, const Language& language);

/// The sentence of `text` that `at` lies in.
std::string_view sentence_at(std::string_view text, std::size_t at, const Language& language);

/// All sentences of `text`, in order.
std::vector<std::string_view> sentences_of(std::string_view text, const Language& language);

std::string_view trim(std::string_view text);

}  // namespace horseshoe::parser
