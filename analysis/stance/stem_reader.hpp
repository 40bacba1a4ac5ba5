#pragma once

#include "analysis/gazetteer/words.hpp"
#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/roles.hpp"
#include "analysis/stance/spellings.hpp"
#include "analysis/stance/stem.hpp"
#include "analysis/stance/stems.hpp"
#include "analysis/stance/word_memory.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// Reads the words of sentences by their stems, with what the tables of a language and a lexicon tell
/// of them. What a thread has read once it knows for all documents that follow.
class StemReader {
public:
    explicit StemReader(const Lexicon& lexicon);

    /// Appends to `stems`, which callers keep to spare allocations.
    void
    read(std::string_view text, std::span<const gazetteer::Word> words, std::vector<Stem>& stems);

    /// The same of a text by itself.
    std::vector<Stem> read(std::string_view text);

private:
    struct Known {
        std::uint64_t lexicon = 0;  ///< its numbers are told
        WordMemory<Stem> words;
    };

    static Known& known_of(std::string_view language);
    Stem tell(std::string_view text, const gazetteer::Word& word);

    const Lexicon& lexicon_;
    const Roles& roles_;
    const Spellings& spellings_;
    Stems stems_;
    WordMemory<Stem>& known_;  // of the thread
};

}  // namespace horseshoe::stance
