#pragma once

#include "analysis/stance/stance.hpp"

#include <cstdint>
#include <string>

namespace horseshoe::timeline {

/// One stance, as far as a timeline needs it.
struct Evidence {
    std::string id;  ///< of the stance: leads to its quote
    std::string holder;
    std::string target;
    std::string date;  ///< ISO 8601, perhaps without day or month; never empty
    std::string document;
    int turn = 0;
    int polarity = 0;  ///< -2 to +2
    stance::Act act = stance::Act::note;
    stance::Via via = stance::Via::own;
    std::string rule;  ///< the row of the lexicon: the same words, however inflected
    std::string cue;
    std::string quote;
    std::uint32_t line = 0;
    std::uint32_t page = 0;
};

/// A holder spoke in a document, or signed it, whatever of.
struct Presence {
    std::string holder;
    std::string date;
    std::string document;
};

}  // namespace horseshoe::timeline
