#pragma once

#include "parser/letter/letter.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

// What a letter tells of its annexes.

/// The number in an annex's heading: "II" of "Annex II"; empty where it has none.
std::string_view annex_number(std::string_view heading, const Language& language);

/// The words that lead to an annex: those before "(see annex II)" and behind the mark of another.
/// A mark without a number leads to every annex.
std::vector<std::string_view>
told_of_annex(const LetterText& text, const Letter& letter, std::string_view number);

}  // namespace horseshoe::parser
