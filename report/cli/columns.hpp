#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::cli {

// Text in the columns of a terminal: accents combine, and Chinese characters take two.

/// Columns that the text takes.
int display_width(std::string_view text);

/// The text in at most `width` columns, cut with "…".
std::string cut(std::string_view text, int width);

/// The same, with its end kept and its beginning cut.
std::string cut_front(std::string_view text, int width);

/// The text in exactly `width` columns, cut with "…" or filled with blanks.
std::string fit(std::string_view text, int width);

/// The text broken at blanks into lines of at most `width` columns; a word that is longer is cut.
std::vector<std::string> wrapped(std::string_view text, int width);

}  // namespace horseshoe::cli
