#pragma once

#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <cstdint>
#include <string>

namespace horseshoe::stance {

/// Why there is a stance: what a person needs to judge it.
struct Explanation {
    std::uint32_t clause_begin =
        0;  ///< of the prepared text: the piece that the cue stands in; not known: 0, 0
    std::uint32_t clause_end = 0;
    const Entry* entry =
        nullptr;              ///< the row that it comes from; null: added by hand, or not at hand
    std::string target;       ///< why this target, in words
    bool knows_steps = true;  ///< those of the stance are all that was done to it
};

Explanation explain(const parser::Document& document, const Stance& stance, const Lexicon& lexicon);

}  // namespace horseshoe::stance
