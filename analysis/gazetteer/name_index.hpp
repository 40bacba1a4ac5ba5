#pragma once

#include "analysis/gazetteer/words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer {

/// A name found in a text: words [first, last) and the value that the name was added with.
struct Found {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t value = 0;
};

/// Many names, looked up in a text at once: a hash table of all that names begin with, word after
/// word. Most words of a text begin no name: bits for the words that are a name or begin one together
/// with the next word, in maps small enough for the processor's cache, let them pass at the cost of
/// two looks, however many names there are.
class NameIndex {
public:
    /// Makes room for so many beginnings of names, which spares moving those that are there.
    void reserve(std::size_t beginnings);

    /// Adds a name; it must have a word. Names may be added with several values. A name in words of
    /// its own case is found only where each of its capitals is one in the text.
    void add(std::string_view name, std::uint32_t value, bool own_case = false);

    /// To be called once, after the last name.
    void finish();

    /// Whether a name of just these words was added; to be asked before finish().
    bool has(std::string_view name) const;

    /// All names in a text, also those within others: by first word, and then the shorter first.
    /// A name that begins with a capital is found only so written, and words in capitals in capitals.
    void find(std::span<const Word> words, std::vector<Found>& found) const;

    /// Those that begin at one word.
    void find_from(std::size_t first, std::span<const Word> words, std::vector<Found>& found) const;

    std::size_t size() const { return count_; }

private:
    /// Words that names begin with. The first has none before it.
    struct Beginning {
        std::uint64_t key = 0;
        std::uint32_t words = 0;
    };

    /// A beginning with one more word, by its hash, that names go on with.
    Beginning extend(const Beginning& before, std::uint64_t hash);

    /// One of several names of the same words.
    struct Name {
        std::uint64_t key = 0;  ///< of all its words
        std::uint32_t value = 0;
        std::uint64_t capital = 0;  ///< a bit for each word that must begin with one
        std::uint64_t in_capitals =
            0;  ///< of these, a bit for each that must have no other letters

        bool operator==(const Name&) const = default;
    };
    /// Words that a name begins with, or is. Most are one name's, which stands here itself: a second
    /// look elsewhere would cost more than all else.
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t name = 0;  ///< the value of the one; else where in names_ they begin
        std::uint16_t next = 0;  ///< a bit for each word that may follow: most others miss it
        std::uint8_t capital : 4 = 0;
        std::uint8_t in_capitals : 4 = 0;
        bool one : 1 = false;      ///< one name has just these words
        bool several : 1 = false;  ///< several have, or one that does not fit here
        bool first : 1 = false;    ///< one word
        bool second : 1 = false;   ///< two

        bool is_free() const { return key == 0; }
        bool is_name() const { return one || several; }
        bool may_go_on(std::uint64_t hash) const { return (next >> bit_of(hash) & 1U) != 0; }
        void go_on(std::uint64_t hash)
        {
            next = static_cast<std::uint16_t>(next | 1U << bit_of(hash));
        }

        static unsigned int bit_of(std::uint64_t hash) { return hash >> 40U & 15U; }
    };

    /// Slots that are looked at together, without a branch for each: one line of the processor's cache.
    /// They are taken from the first on; what finds none free goes to the next bucket.
    struct alignas(64) Bucket {
        static constexpr std::size_t size = 4;

        std::array<Slot, size> slots;

        bool is_full() const { return !slots.back().is_free(); }
        std::size_t place_of(std::uint64_t key) const;  ///< that of none where the key is elsewhere
    };

    /// What the filters tell of a few words, a bit for each.
    struct Few {
        static constexpr std::size_t most = 64;

        std::uint64_t alone = 0;                ///< those that may be names
        std::uint64_t followed = 0;             ///< those that may begin one with the next word
        std::array<std::uint64_t, most> pairs;  ///< keys of each with the next
    };

    /// A few bits for each of some keys.
    using Bits = std::vector<std::uint64_t>;

    void add(const Name& name);
    void sort_names();
    template <typename Test>
    void mark(Bits& bits, const Test& test) const;
    void mark_beginnings();
    void look_at(std::span<const Word> words, Few& few) const;
    void prefetch(std::span<const Word> words, const Few& few) const;
    void
    find_alone(std::size_t first, std::span<const Word> words, std::vector<Found>& found) const;
    void find_longer(std::size_t first,
                     std::uint64_t pair,
                     std::span<const Word> words,
                     std::vector<Found>& found) const;
    const Slot* look_up(std::uint64_t key) const;
    template <typename See>
    void for_each_name(const Slot& slot, const See& see) const;
    template <typename See>
    static void for_each_slot(const std::vector<Bucket>& buckets, const See& see);
    Slot& made(std::uint64_t key);
    void resize(std::size_t buckets);

    /// Of words by the key of those before the last, and its hash; of one word its hash. Never 0.
    static std::uint64_t key_of(std::uint64_t before, std::uint64_t word)
    {
        constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15U;               // the golden ratio's
        const auto mixed = (word + (before << 23U | before >> 41U)) * odd;  // "A B" is not "B A"
        return (mixed ^ mixed >> 29U) | 1U;
    }

    /// The bucket that a key is in, or behind. The lowest bit of a key tells nothing.
    std::size_t home_of(std::uint64_t key) const { return key >> 1U & (buckets_.size() - 1); }
    std::size_t behind(std::size_t bucket) const { return (bucket + 1) & (buckets_.size() - 1); }

    static Bits bits_for_keys(std::size_t count);
    static void set(Bits& bits, std::uint64_t key)
    {
        bits[cell_of(key, bits.size())] |= bits_for(key);
    }
    static bool test(const Bits& bits, std::uint64_t key)
    {
        const auto all = bits_for(key);
        return (bits[cell_of(key, bits.size())] & all) == all;
    }
    static std::size_t cell_of(std::uint64_t key, std::size_t cells)
    {
        return key >> 9U & (cells - 1);
    }
    /// Three bits of one cell: nearly all that are not there miss one of them. (One common word that
    /// does not costs as much as all names of a text.) A look into a small table is quicker than three
    /// shifts.
    static std::uint64_t bits_for(std::uint64_t key) { return patterns[key >> 1U & 255U]; }
    static constexpr std::array<std::uint64_t, 256> patterns = [] {
        std::array<std::uint64_t, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const auto mixed = (i + 1) * 0x9E37'79B9'7F4A'7C15U;
            constexpr std::uint64_t one = 1;
            made[i] =
                one << (mixed >> 58U) | one << (mixed >> 46U & 63U) | one << (mixed >> 34U & 63U);
        }
        return made;
    }();

    std::vector<Name> names_;  // where several have the same words
    std::vector<Bucket> buckets_ = std::vector<Bucket>(256);
    std::size_t used_ = 0;
    std::size_t last_ = 0;  // the slot made last: names go on where they began
    std::size_t count_ = 0;
    Bits singles_;  // each word that is a name alone
    Bits firsts_;   // each that begins a longer one
    Bits pairs_;    // these with the second word
};

}  // namespace horseshoe::gazetteer
