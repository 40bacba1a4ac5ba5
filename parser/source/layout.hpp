#pragma once

#include "parser/source/page_words.hpp"
#include "parser/source/source.hpp"

#include <string>
#include <vector>

namespace horseshoe::parser {

/// The text of a document in reading order, and its lines.
struct LaidOut {
    std::string text;  ///< lines end with LF, pages with form feed
    std::vector<Line> lines;
};

/// Puts the words of all pages into lines: header, columns from left to right, footer.
LaidOut lay_out(const std::vector<PageWords>& pages);

}  // namespace horseshoe::parser
