#pragma once

#include <string>

namespace horseshoe::html {

/// What a page's frame is filled with; all but `body` is text, and escaped.
struct Page {
    std::string title;
    std::string over;  ///< above the heading
    std::string heading;
    std::string line;  ///< below it; may be empty
    std::string body;  ///< HTML
    std::string foot;
};

std::string framed(const Page& page);

}  // namespace horseshoe::html
