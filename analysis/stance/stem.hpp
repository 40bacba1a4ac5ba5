#pragma once

#include <cstdint>

namespace horseshoe::stance {

/// A word of a sentence by its stem, with what the tables tell of it: what is asked of words again and
/// again is looked up once.
struct Stem {
    std::uint64_t hash = 0;      ///< of its letters; of a border: 0
    std::uint64_t roles = 0;     ///< a bit for each key of Roles that it is one of
    std::uint32_t number = 0;    ///< by which the phrases of a lexicon know it
    std::uint16_t spelling = 0;  ///< by which Spellings know the word itself
    bool capital = false;        ///< begins with a capital letter

    /// A comma, a bracket, the end of a sentence.
    bool is_border() const { return hash == 0; }
};

}  // namespace horseshoe::stance
