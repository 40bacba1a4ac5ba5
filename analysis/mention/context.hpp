#pragma once

#include "analysis/gazetteer/words.hpp"
#include "analysis/mention/context_keys.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace horseshoe::mention {

/// What words of words.tsv tell.
using Around = ContextKeys::Key;

/// A few words by one bit each, which most others do not share.
class WordBits {
public:
    void insert(std::uint64_t hash) { bits_[cell(hash)] |= bit(hash); }
    bool may_contain(std::uint64_t hash) const { return (bits_[cell(hash)] & bit(hash)) != 0; }

private:
    // The lowest bit of a hash is always set.
    static std::size_t cell(std::uint64_t hash) { return hash >> 1U & 7U; }
    static std::uint64_t bit(std::uint64_t hash) { return std::uint64_t{1} << (hash >> 4U & 63U); }

    std::array<std::uint64_t, 8> bits_{};
};

/// A few words, looked up often: most of those that are not among them cost one bit.
class WordSet {
public:
    void insert(std::uint64_t hash);
    bool contains(std::uint64_t hash) const { return bits_.may_contain(hash) && holds(hash); }

private:
    bool holds(std::uint64_t hash) const;
    std::size_t place_of(std::uint64_t hash) const;

    WordBits bits_;
    std::size_t size_ = 0;
    std::vector<std::uint64_t> places_ = {0, 0};  // half of them free at least, which are 0
};

/// What the words around a name say about it, in one language.
class Context {
public:
    explicit Context(std::string_view language);

    bool is(Around key, const gazetteer::Word& word) const
    {
        return words_[static_cast<std::size_t>(key)].contains(word.hash);
    }
    bool is_english() const { return english_; }
    /// The rank that is also an adjective.
    std::string_view general() const { return english_ ? "General" : "Général"; }
    /// "Mr.", "Dame": a person's name follows.
    bool is_honorific(const gazetteer::Word& word) const { return honorifics_.contains(word.hash); }
    /// "Mr." and "Mrs.": the stop behind it ends no sentence.
    bool is_shortened(const gazetteer::Word& word) const { return shortened_.contains(word.hash); }

    /// A capital city, words [first, last), that stands for its government: "Bagdad considère",
    /// "support to Baghdad"; not "the Berlin conference", "visited Tehran and Baghdad".
    bool acts(std::span<const gazetteer::Word> words,
              std::size_t first,
              std::size_t last,
              std::string_view text) const;

    /// A language: "spoke in Russian", "Russian-speaking".
    bool is_language(std::span<const gazetteer::Word> words, std::size_t first) const;

    /// "the Mission", "members of the Committee": an article stands before it, or a plain word.
    bool is_definite(std::span<const gazetteer::Word> words,
                     std::size_t first,
                     std::string_view text) const;

    /// "the Centre for Human Rights", "le Centre de lutte": the words [.., last) begin a name that is
    /// told in full, and take up none that was named before.
    bool is_specified(std::span<const gazetteer::Word> words, std::size_t last) const;

    /// "National Security Council", "Conseil de sécurité national": another body of that name.
    bool
    is_foreign(std::span<const gazetteer::Word> words, std::size_t first, std::size_t last) const;

    /// "some countries, such as Ghana": who is meant is told behind.
    bool is_told_behind(std::span<const gazetteer::Word> words, std::size_t last) const;

    /// Stretches of a text within quotation marks that follow "entitled".
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
    titles(std::span<const gazetteer::Word> words, std::string_view text) const;

private:
    bool is_place(std::span<const gazetteer::Word> words, std::size_t first) const;
    bool names_event(std::span<const gazetteer::Word> words,
                     std::size_t last,
                     std::string_view text) const;

    std::array<WordSet, ContextKeys::names.size()> words_;
    WordSet honorifics_;
    WordSet shortened_;
    bool english_;
};

/// That of a language; made once.
const Context& context_of(std::string_view language);

}  // namespace horseshoe::mention
