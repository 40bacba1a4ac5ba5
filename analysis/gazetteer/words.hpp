#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer {

/// A word of a text as names are compared: by the hash of its folded letters. Four of them share a line
/// of the processor's cache.
struct Word {
    std::uint64_t hash = 0;       ///< alike for "Côte" and "cote"; of a border: 0
    std::uint32_t begin = 0;      ///< bytes of the text
    std::uint32_t size : 29 = 0;  ///< in bytes
    bool capital : 1 = false;     ///< begins with a capital letter, or with none that has a case
    bool capitals : 1 = false;    ///< has no small letter
    bool plain : 1 = false;       ///< has nothing but letters and digits of ASCII

    std::uint32_t end() const { return begin + size; }

    /// A comma, a bracket, the end of a sentence: no name goes on behind it.
    bool is_border() const { return hash == 0; }
};
static_assert(sizeof(Word) == 16);

/// The words of a text: runs of letters and digits, folded without case and accents. Hyphens and
/// apostrophes part words and do not stop names; a plus sign belongs to the word before it ("A3+").
/// Appends to `words`, which callers keep to spare allocations.
void append_words(std::string_view text, std::vector<Word>& words);

}  // namespace horseshoe::gazetteer
