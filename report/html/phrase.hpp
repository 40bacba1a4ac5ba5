#pragma once

#include <string>
#include <utility>
#include <vector>

namespace horseshoe::html {

/// A stretch of a sentence. It is text, whatever it holds.
struct Run {
    std::string text;
    bool strong = false;
    std::string href = {};  ///< of a page of this report; empty: no link
    std::string lang = {};  ///< ISO 639-1, of words of a source
};

/// A sentence in stretches.
using Phrase = std::vector<Run>;

inline Phrase linked(std::string text, std::string href)
{
    return {Run{.text = std::move(text), .href = std::move(href)}};
}

/// Its words alone.
std::string plain(const Phrase& phrase);

/// With a capital, as a heading or a sentence begins: "Terrorism", "Élections".
std::string begun(std::string text);

}  // namespace horseshoe::html
