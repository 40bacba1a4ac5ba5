#pragma once

#include "analysis/gazetteer/words.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace horseshoe::stance {

/// Words of a text by their stems: "condamnons" and "condamnation" are alike. What a thread has
/// stemmed once it knows for all documents that follow.
class Stems {
public:
    explicit Stems(std::string_view language);

    /// The words with the hashes of their stems in place of their own; borders stay.
    void replace(std::string_view text, std::span<gazetteer::Word> words);

private:
    struct Free {
        void operator()(sb_stemmer* stemmer) const;
    };

    /// Stems by what tells spellings apart, for ever fewer than half of its places.
    class Known {
    public:
        /// The place for a key: 0 where the stem is not known yet.
        std::uint64_t& operator[](std::uint64_t key);

    private:
        struct Place {
            std::uint64_t key = 0;
            std::uint64_t stem = 0;
        };

        void grow();

        std::vector<Place> places_;
        std::size_t count_ = 0;
    };

    std::uint64_t stem(std::string_view word);

    std::unique_ptr<sb_stemmer, Free> stemmer_;
    bool french_;

    static Known& known_of(bool french);

    Known& known_;  // of the thread
};

}  // namespace horseshoe::stance
