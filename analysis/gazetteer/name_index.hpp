#pragma once

#include "analysis/gazetteer/beginning_filter.hpp"
#include "analysis/gazetteer/words.hpp"

#include <algorithm>
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

/// Words [first, last) of a text that are most likely a name.
struct Likely {
    std::uint64_t key = 0;  ///< of all the words
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// Many names, looked up in a text at once. Filters of all that names begin with, word after word, tell
/// which words are most likely one; only these are looked up in the table of names, which is larger than
/// the processor's cache. Most words of a text begin no name, and cost one look, however many names
/// there are.
class NameIndex {
public:
    /// Makes room for so many names, which spares moving those that are there.
    void reserve(std::size_t names);

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

    /// The two steps of that, so that other work can be done while what the first has asked for comes
    /// from memory. Both append.
    void find_likely(std::span<const Word> words, std::vector<Likely>& likely) const;
    void find(std::span<const Word> words,
              std::span<const Likely> likely,
              std::vector<Found>& found) const;

    std::size_t size() const { return count_; }

private:
    /// One of several names of the same words.
    struct Name {
        std::uint64_t key = 0;  ///< of all its words
        std::uint32_t value = 0;
        std::uint64_t capital = 0;      ///< a bit for each word that must begin with one
        std::uint64_t in_capitals = 0;  ///< of these, for each that must have no other letters

        bool operator==(const Name&) const = default;
    };

    /// The words of a name. Most are one name's, which stands here itself: a second look elsewhere would
    /// cost more than all else.
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t value = 0;  ///< of the one name; else where in names_ they begin
        std::uint8_t capital = 0;
        std::uint8_t in_capitals = 0;
        bool one = false;      ///< one name has just these words
        bool several = false;  ///< several have, or one that does not fit here

        bool is_free() const { return key == 0; }
    };

    /// Slots that are looked at together, without a branch for each: one line of the processor's cache.
    /// They are taken from the first on; what finds none free goes to the next bucket.
    struct alignas(64) Bucket {
        static constexpr std::size_t size = 4;

        std::array<Slot, size> slots;

        bool is_full() const { return !slots.back().is_free(); }
        std::size_t place_of(std::uint64_t key) const;  ///< that of none where the key is elsewhere
    };

    /// Keys of names and of what they begin with, which the filters are made of in the end.
    struct Keys {
        std::vector<std::uint64_t> names;
        std::vector<std::uint64_t> beginnings;
    };

    void add(const Name& name);
    void keep_keys(std::span<const Word> name, bool needs_capital);
    void sort_names();
    void make_filters();
    void find_likely(std::span<const Word> words,
                     std::size_t begin,
                     std::size_t size,
                     std::vector<Likely>& likely) const;
    void find_longer(std::uint64_t pair,
                     std::span<const Word> words,
                     std::uint32_t first,
                     std::vector<Likely>& likely) const;
    void keep(const Likely& one, std::vector<Likely>& likely) const;
    const Slot* look_up(std::uint64_t key) const;
    Slot& slot_of(std::uint64_t key);
    void resize(std::size_t buckets);

    /// Words by the key of those before the last, and its hash; one word by its hash. Never 0.
    static std::uint64_t key_of(std::uint64_t before, std::uint64_t word)
    {
        constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15U;               // the golden ratio's
        const auto mixed = (word + (before << 23U | before >> 41U)) * odd;  // "A B" is not "B A"
        return (mixed ^ mixed >> 29U) | 1U;
    }
    static std::uint64_t key_of(std::span<const Word> words);

    /// Words as filters know them. What begins with a capital is not found without, so that small words,
    /// the common ones, have fewer names to be taken for.
    static std::uint64_t as_written(std::uint64_t key, bool capital)
    {
        constexpr std::array<std::uint64_t, 2> other{0, 0xD6E8'FEB8'6659'FD92U};
        return key ^ other[capital ? 1 : 0];
    }

    /// The bucket that a key is in, or behind. The lowest bit of a key tells nothing.
    std::size_t home_of(std::uint64_t key) const { return key >> 1U & (buckets_.size() - 1); }
    std::size_t behind(std::size_t bucket) const { return (bucket + 1) & (buckets_.size() - 1); }

    /// By the number of words: one, two, more.
    template <typename Each>
    using ByLength = std::array<Each, 3>;

    template <typename Each>
    static auto& of_length(ByLength<Each>& each, std::size_t words)
    {
        return each[std::min(words, each.size()) - 1];
    }

    std::vector<Name> names_;  // where several have the same words
    std::vector<Bucket> buckets_ = std::vector<Bucket>(256);
    std::size_t used_ = 0;
    std::size_t count_ = 0;
    ByLength<Keys> keys_;  // until they are in the filters
    ByLength<BeginningFilter> filters_;
};

}  // namespace horseshoe::gazetteer
