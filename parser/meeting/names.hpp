#pragma once

#include "parser/language/language.hpp"

#include <string>
#include <string_view>

namespace horseshoe::parser {

/// Without the ending that Russian gives a name by its case: "Линда", "Линду" and "Линд" have one stem.
/// Words in other letters are their own.
std::string name_stem(std::string_view folded);

/// The stem of the last word of a name; empty where it has none.
std::string last_stem(std::string_view name);

/// True where two names may be one person's: the words of the shorter end the longer.
bool same_person(std::string_view name, std::string_view other);

/// True where two names end in the same word, whatever its case.
bool share_last_word(std::string_view name, std::string_view other);

/// True where a name without an honorific and a speaker with one may be one person.
bool names_speaker(std::string_view name, std::string_view speaker, const Language& language);

}  // namespace horseshoe::parser
