#pragma once

#include "parser/language/language.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace horseshoe::parser {

/// A whole number that `text` starts with, in digits or in the signs of a script that has its own:
/// the language's `numeral` rows, of which those of 10 and more multiply what stands before them.
struct NumeralText {
    int number = 0;
    std::uint32_t size = 0;
};
std::optional<NumeralText> read_numeral(std::string_view text, const Language& language);

/// The one that `text` ends with.
std::optional<NumeralText> last_numeral(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
