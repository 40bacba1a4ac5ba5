#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer {

/// A word of a text as names are compared: by the hash of its folded letters.
struct Word {
    std::uint64_t hash = 0;   ///< alike for "Côte" and "cote"; of a border: 0
    std::uint32_t begin = 0;  ///< bytes of the text
    std::uint32_t end = 0;
    bool capital = false;   ///< begins with a capital letter, or with none that has a case
    bool capitals = false;  ///< has no small letter
    bool plain = false;     ///< has nothing but letters and digits of ASCII

    /// A comma, a bracket, the end of a sentence: no name goes on behind it.
    bool is_border() const { return hash == 0; }
};

/// The words of a text: runs of letters and digits, folded without case and accents. Hyphens and
/// apostrophes part words and do not stop names; a plus sign belongs to the word before it ("A3+").
/// Appends to `words`, which callers keep to spare allocations.
void append_words(std::string_view text, std::vector<Word>& words);

}  // namespace horseshoe::gazetteer
