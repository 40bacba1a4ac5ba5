#pragma once

#include <cstddef>
#include <string_view>

namespace horseshoe::parser {

/// The Latin letter that the Cyrillic or Greek one at `at` was typed for: where a Latin letter
/// stands beside it. Empty where it is a letter of its own script.
std::string_view look_alike(std::string_view text, std::size_t at);

/// "fi" for U+FB01 and its like, at the start of `text`; empty where there is none.
std::string_view ligature_letters(std::string_view text);

}  // namespace horseshoe::parser
