#pragma once

#include "analysis/gazetteer/words.hpp"
#include "analysis/stance/word_memory.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace horseshoe::stance {

/// Words of a text by their stems: "condamnons" and "condamnation" are alike. What a thread has
/// stemmed once it knows for all documents that follow.
class Stems {
public:
    explicit Stems(std::string_view language);

    /// The words with the hashes of their stems in place of their own; borders stay.
    void replace(std::string_view text, std::span<gazetteer::Word> words);

    /// The hash of the stem of a word that is no border.
    std::uint64_t of(std::string_view text, const gazetteer::Word& word);

    /// What tells the spellings of words apart, but for case. Of a border 0, of no word.
    static std::uint64_t key_of(std::string_view text, const gazetteer::Word& word)
    {
        return word.plain || word.is_border() ? word.hash : key_of_other(text, word);
    }

private:
    struct Free {
        void operator()(sb_stemmer* stemmer) const;
    };

    static WordMemory<std::uint64_t>& known_of(bool french);
    static std::uint64_t key_of_other(std::string_view text, const gazetteer::Word& word);

    /// A plain word is of ASCII's letters and digits alone.
    std::uint64_t stem(std::string_view word, bool plain);

    std::unique_ptr<sb_stemmer, Free> stemmer_;
    bool french_;
    WordMemory<std::uint64_t>& known_;  // of the thread
};

}  // namespace horseshoe::stance
