#pragma once

#include "parser/source/source.hpp"

#include <cstdint>
#include <string_view>

namespace horseshoe::parser {

/// Tells whether a text marks bold words, headings and quotations in Markdown's way, and if so
/// flags its lines as bold or inset. Of PDFs nothing is asked: their lines are flagged already.
bool style_markdown(Source& source);

/// True for "### Mr. Lee (Chad)": a heading in Markdown's way.
bool is_markdown_title(std::string_view line);

/// Bytes of the mark at `at` that is no word of the text: "**", "[" and "](#)" of a link,
/// "## " of a heading, "> " of a quotation; else 0.
std::uint32_t markdown_mark(std::string_view line, std::size_t at);

}  // namespace horseshoe::parser
