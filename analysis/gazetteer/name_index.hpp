#pragma once

#include "analysis/gazetteer/words.hpp"

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

/// Many names, looked up in a text at once: a tree of words, kept as one hash table of
/// (node, word). Nearly all words of a text begin no name: bits for the words that are a name or
/// begin one together with the next word, in maps small enough for the processor's cache, let them
/// pass at the cost of a look or two, however many names there are.
class NameIndex {
public:
    /// Adds a name; it must have a word. Names may be added with several values. A name in words of
    /// its own case is found only where each of its capitals is one in the text.
    void add(std::string_view name, std::uint32_t value, bool own_case = false);

    /// The same for words that were read before, without regard to case.
    void add(std::span<const Word> words, std::uint32_t value);

    /// To be called once, after the last name.
    void finish();

    /// All names in a text, also those within others: by first word, and then the shorter first.
    /// A name that begins with a capital is found only so written, and words in capitals in capitals.
    void find(std::span<const Word> words, std::vector<Found>& found) const;

    /// The same; `begins` gets for each word, and for the end, where those that begin at it begin.
    void find(std::span<const Word> words,
              std::vector<Found>& found,
              std::vector<std::uint32_t>& begins) const;

    std::size_t size() const { return names_.size(); }

private:
    static constexpr std::uint32_t none = 0xFFFF'FFFFU;

    struct Name {
        std::uint32_t value = 0;
        std::uint32_t node = 0;     ///< of its last word
        std::uint64_t capital = 0;  ///< a bit for each word that must begin with one
        std::uint64_t in_capitals =
            0;  ///< of these, a bit for each that must have no other letters
    };
    /// A node, where its parent and its word lead to.
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t node = none;
        std::uint32_t parent = 0;  ///< 0: a first word
        std::uint32_t names = 0;   ///< its names are [names, names_end)
        std::uint32_t names_end = 0;
        bool has_children = false;
    };

    void sort_names();
    void mark_beginnings();
    template <typename See>
    void find(std::span<const Word> words, std::vector<Found>& found, const See& see) const;
    bool may_begin(std::span<const Word> words, std::size_t first) const;
    void find_at(std::size_t first, std::span<const Word> words, std::vector<Found>& found) const;
    void add(std::span<const Word> words, Name name);
    static std::uint64_t key_of(std::uint64_t before, std::uint64_t word);
    const Slot* child(std::uint64_t key) const;
    void prefetch(const Word& word) const;
    std::uint32_t child_made(std::uint32_t node, std::uint64_t word);
    void grow();
    static bool test(const std::vector<std::uint64_t>& bits, std::uint64_t key);
    static std::uint64_t bits_for(std::uint64_t key);
    static std::vector<std::uint64_t> bits_of(const std::vector<std::uint64_t>& keys);
    std::vector<Name> names_;
    std::uint32_t nodes_ = 1;  // the root has no slot
    std::vector<Slot> slots_ = std::vector<Slot>(1024);
    std::vector<std::uint64_t> pair_keys_;   // of the first two words of names, until finish()
    std::vector<std::uint64_t> beginnings_;  // two bits for each first word
    std::vector<std::uint64_t> singles_;     // for each first word that is a name alone
    std::vector<std::uint64_t> pairs_;       // for each first two words of a name
    std::vector<std::uint64_t> steps_;       // and for each further word behind its node
};

}  // namespace horseshoe::gazetteer
