#pragma once

#include "parser/language/language.hpp"

#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// A word broken at the end of a line: "résolu-" and "tion", "Kassym-" and "Jomart".
struct BrokenWord {
    std::string_view left;  ///< without the hyphen
    std::string_view right;
    bool keeps_hyphen = false;  ///< decided by decide_hyphens
    bool goes_on = false;  ///< another hyphen follows the second half: "c’est-" and "à-dire"
};

/// Decides for each broken word whether its hyphen is the word's own, by the document's own words,
/// then by the language. `text` is the whole document.
void decide_hyphens(std::vector<BrokenWord>& words,
                    std::string_view text,
                    const Language& language);

}  // namespace horseshoe::parser
