#pragma once

#include "report/html/html_writer.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::html {

/// Words of a paragraph that something was found in.
struct Highlight {
    std::uint32_t begin = 0;  ///< bytes of the paragraph's text
    std::uint32_t end = 0;
    std::string classes;
    std::string id = {};  ///< what a permalink leads to; may be empty
};

/// Writes a text with its highlights, which may overlap: each stretch between two ends becomes one
/// element with the classes of all that it belongs to.
void highlighted(Writer& html, std::string_view text, std::vector<Highlight> highlights);

}  // namespace horseshoe::html
