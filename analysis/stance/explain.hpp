#pragma once

#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <cstdint>
#include <string>

namespace horseshoe::stance {

/// Why there is a stance: what a person needs to judge it.
struct Explanation {
    /// Of the prepared text: the piece that the cue stands in; not known: 0, 0.
    std::uint32_t clause_begin = 0;
    std::uint32_t clause_end = 0;
    /// The row that it comes from; null: added by hand, or not at hand.
    const Entry* entry = nullptr;
    std::string target;       ///< why this target, in words
    bool knows_steps = true;  ///< those of the stance are all that was done to it
};

Explanation explain(const parser::Document& document, const Stance& stance, const Lexicon& lexicon);

}  // namespace horseshoe::stance
