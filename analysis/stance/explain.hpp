#pragma once

#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <cstdint>
#include <string>

namespace horseshoe::stance {

/// Why there is a stance: what a person needs to judge it.
struct Explanation {
    std::uint32_t clause_begin = 0;  ///< of the prepared text: the piece that the cue stands in
    std::uint32_t clause_end = 0;
    const Entry* entry = nullptr;  ///< the row that it comes from; null: none, it was added by hand
    std::string target;            ///< why this target, in words
};

Explanation explain(const parser::Document& document, const Stance& stance, const Lexicon& lexicon);

}  // namespace horseshoe::stance
