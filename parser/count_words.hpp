#pragma once

#include "parser/document.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace horseshoe::parser {

/// What stands between blanks, no-break blanks included; each ideograph.
std::size_t count_words(std::string_view text);

/// Of all paragraphs of a turn, a letter or a declaration.
std::size_t count_words(const Document& document, std::span<const Paragraph> paragraphs);

}  // namespace horseshoe::parser
