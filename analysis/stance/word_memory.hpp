#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace horseshoe::stance {

/// What is known of words, by keys that tell their spellings apart; for ever fewer than half of its
/// places. No key is 0.
template <typename Told>
class WordMemory {
public:
    /// Null where the word is not known yet; of 0 nothing is told, as nothing stands on a free place.
    /// Good until one is added.
    const Told* find(std::uint64_t key) const
    {
        for (auto at = home_of(key);; ++at) {
            const auto& place = places_[at & mask_];
            if (place.key == key) {
                return &place.told;
            }
            if (place.key == 0) {
                return nullptr;
            }
        }
    }

    /// Asks for what finding a key will need: all keys together need more than the processor's cache
    /// has room for.
    void prefetch(std::uint64_t key) const { __builtin_prefetch(&places_[home_of(key) & mask_]); }

    /// Tells of a word that is not known.
    void add(std::uint64_t key, const Told& told)
    {
        if (2 * (count_ + 1) > places_.size()) {
            grow();
        }
        put({key, told});
    }

    void forget() { *this = {}; }

private:
    struct Place {
        std::uint64_t key = 0;  ///< 0: free
        Told told{};
    };

    static constexpr std::size_t first_places = 16384;
    // A few megabytes: far more than the words of a language.
    static constexpr std::size_t most_known = 200000;

    static std::size_t home_of(std::uint64_t key) { return key ^ key >> 32U; }

    void put(const Place& place)
    {
        auto at = home_of(place.key) & mask_;
        while (places_[at].key != 0) {
            at = (at + 1) & mask_;
        }
        places_[at] = place;
        ++count_;
    }

    void grow()
    {
        const auto known = std::exchange(places_, {});
        count_ = 0;
        // What is known is dropped where it grows beyond all words of a language: names, misspellings.
        if (known.size() / 2 > most_known) {
            *this = {};
            return;
        }
        places_.resize(2 * known.size());
        mask_ = places_.size() - 1;
        for (const auto& place : known) {
            if (place.key != 0) {
                put(place);
            }
        }
    }

    std::vector<Place> places_ = std::vector<Place>(first_places);
    std::size_t mask_ = first_places - 1;  // of the numbers of places
    std::size_t count_ = 0;
};

}  // namespace horseshoe::stance
