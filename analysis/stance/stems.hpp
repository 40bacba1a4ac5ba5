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
        /// 0 where the stem is not known yet.
        std::uint64_t find(std::uint64_t key) const;

        /// Asks for what finding a key will need: all keys together need more than the processor's
        /// cache has room for.
        void prefetch(std::uint64_t key) const
        {
            __builtin_prefetch(&places_[home_of(key) & (places_.size() - 1)]);
        }

        /// The stem of a key that is not known.
        void add(std::uint64_t key, std::uint64_t stem);

    private:
        struct Place {
            std::uint64_t key = 0;  ///< 0: free
            std::uint64_t stem = 0;
        };

        static constexpr std::size_t first_places = 16384;

        static std::size_t home_of(std::uint64_t key) { return key ^ key >> 32U; }
        void put(const Place& place);
        void grow();

        std::vector<Place> places_ = std::vector<Place>(first_places);
        std::size_t count_ = 0;
    };

    /// A plain word is of ASCII's letters and digits alone.
    std::uint64_t stem(std::string_view word, bool plain);

    std::unique_ptr<sb_stemmer, Free> stemmer_;
    bool french_;

    static Known& known_of(bool french);

    Known& known_;  // of the thread
};

}  // namespace horseshoe::stance
