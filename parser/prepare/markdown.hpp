#pragma once

#include "parser/source/source.hpp"

#include <cstdint>
#include <string_view>

namespace horseshoe::parser {

/// Tells whether a text marks bold words and links in Markdown's way, and if so flags its lines
/// as bold. Of PDFs nothing is asked: their lines are flagged already.
bool style_markdown(Source& source);

/// Bytes of the mark at `at` that is no word of the text: "**", "[" and "](#)" of a link; else 0.
std::uint32_t markdown_mark(std::string_view line, std::size_t at);

}  // namespace horseshoe::parser
