#pragma once

#include <cstdint>

namespace horseshoe::stance {

/// A word of a sentence by what the tables tell of its stem: what is asked of words again and again is
/// looked up once. Four of them share a line of the processor's cache.
struct Stem {
    std::uint64_t roles = 0;      ///< a bit for each key of Roles that it is one of
    std::uint32_t number = 0;     ///< by which a lexicon knows it; 0: not at all
    std::uint16_t spelling = 0;   ///< by which Spellings know the word itself
    bool capital = false;         ///< begins with a capital letter
    bool word : 1 = false;        ///< and no border
    bool possessive : 1 = false;  ///< the "s" of "Ruritania's"
    bool figures : 1 = false;     ///< any number in figures

    /// A comma, a bracket, the end of a sentence.
    bool is_border() const { return !word; }
};
static_assert(sizeof(Stem) == 16);

}  // namespace horseshoe::stance
