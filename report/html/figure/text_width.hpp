#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::figure {

/// What a text is set in: its size in units of the drawing, and whether it is bold.
struct Font {
    double size = 12.5;
    bool bold = false;
};

/// How wide a text is at most. The program cannot know the reader's fonts: it counts with the
/// widths of a wide one, so that the usual ones stay about a tenth below.
double text_width(std::string_view text, Font font);

/// The text in at most `width`, cut with "…".
std::string shortened(std::string_view text, Font font, double width);

/// The text broken at blanks and behind hyphens into at most `most` lines of at most `width`; what
/// is too long, and what is left over, is cut with "…".
std::vector<std::string>
wrapped(std::string_view text, Font font, double width, std::size_t most = 1000);

}  // namespace horseshoe::figure
