#pragma once

#include "analysis/reference/reference.hpp"
#include "analysis/reference/sentence_cues.hpp"
#include "analysis/reference/speakers.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace horseshoe::reference {

/// Words that point at somebody, and where they lead. Offsets of the stretch's text.
struct Pointer {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::string about;
    Target target;
    bool of_state = false;  ///< "the representative of France": named for what was done here
    bool as = false;        ///< of a list behind "as": "as Fiji and France said"
};

/// To what end words point, and which words tell so.
struct Aim {
    ReferenceKind kind = ReferenceKind::quotes;
    Cue cue;
};

/// Nothing where the sentence does not tell.
std::optional<Aim> aim_of(const SentenceCues& cues, const Pointer& pointer);

}  // namespace horseshoe::reference
