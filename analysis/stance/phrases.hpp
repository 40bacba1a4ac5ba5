#pragma once

#include "analysis/gazetteer/words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace horseshoe::stance {

/// Phrases of a few kinds, each with a value, found by the stems of their words. A row of a lexicon
/// stands for hundreds of them that end alike; here they are the ways through one automaton in which
/// what goes on alike is one state: some thousands in all, few enough for the processor's cache.
class Phrases {
public:
    static constexpr std::size_t kinds = 2;

    /// Of the values of a kind's phrase the one added first holds.
    void add(std::size_t kind, std::span<const std::uint64_t> stems, std::uint32_t value);

    /// To be called once, after the last phrase.
    void finish();

    /// The numbers by which the stems of a text are known here, with one behind them that is none, in
    /// place of what `numbers` holds.
    void number(std::span<const gazetteer::Word> stems, std::vector<std::uint32_t>& numbers) const;

    /// Calls `see` with the first word, the end and the value of the longest phrases, kind after kind,
    /// of each from left to right, none within another.
    template <typename See>
    void find(std::span<const std::uint32_t> numbers, const See& see) const
    {
        const auto beginnings = beginnings_among(numbers);
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            std::uint32_t end = 0;
            for (const auto first : beginnings[kind]) {
                const auto longest = first < end ? Longest() : longest_from(kind, numbers, first);
                if (longest.end != 0) {
                    end = longest.end;
                    see(first, end, longest.value);
                }
            }
        }
    }

private:
    static constexpr std::uint32_t unknown = 0;  // as a number
    static constexpr std::uint32_t nowhere = 0;  // as a state
    static constexpr std::uint32_t no_state = 0xFFFF'FFFF;

    /// A state, what the words so far come to, is the place where stands what is known of it. The step
    /// that a word leads by stands that word's number behind: the steps of states are laid one into
    /// the gaps of the other.
    struct Place {
        std::uint32_t from = no_state;  ///< of a step its state; else none
        std::uint32_t to =
            0;  ///< of a step the next state; of a state 0, or 1 and its phrase's value
    };
    /// The state behind a word alone.
    struct Beginning {
        std::uint32_t state : 31 = nowhere;
        std::uint32_t ends : 1 = 0;  ///< the word is a phrase
    };
    /// The number of a stem.
    struct Stem {
        std::uint64_t hash = 0;
        std::uint32_t number = unknown;  ///< unknown: a free place
    };
    /// A phrase before finish(): its words are numbers_[begin, end).
    struct Draft {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t value = 0;
    };
    /// A phrase that ends before a word; 0: there is none.
    struct Longest {
        std::uint32_t end = 0;
        std::uint32_t value = 0;
    };
    class Joiner;
    class Layout;

    std::array<std::span<const std::uint32_t>, kinds>
    beginnings_among(std::span<const std::uint32_t> numbers) const;
    Longest longest_from(std::size_t kind,
                         std::span<const std::uint32_t> numbers,
                         std::uint32_t first) const;
    std::uint32_t number_of(std::uint64_t hash) const;
    std::uint32_t made_number(std::uint64_t hash);
    void put(const Stem& stem);

    /// The lowest bit of a hash tells nothing.
    static std::size_t home_of(std::uint64_t hash) { return hash >> 1U; }

    std::vector<Stem> stems_ = std::vector<Stem>(1024);     // by hash; less than half full
    std::uint32_t known_ = 0;                               // stems
    std::vector<std::array<Beginning, kinds>> beginnings_;  // by numbers
    std::vector<Place> places_;
    // Before finish().
    std::array<std::vector<Draft>, kinds> drafts_;
    std::vector<std::uint32_t> numbers_;
};

}  // namespace horseshoe::stance
