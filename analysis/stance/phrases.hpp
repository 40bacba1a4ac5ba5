#pragma once

#include "analysis/stance/phrase_states.hpp"
#include "analysis/stance/state_layout.hpp"
#include "analysis/stance/stem_numbers.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace horseshoe::stance {

/// Phrases of a few kinds, each with a value, found by the stems of their words. A row of a lexicon
/// stands for hundreds of them; here they are the ways through one automaton in which what goes on
/// alike is one state: some thousands in all, few enough for the processor's cache.
class Phrases {
public:
    static constexpr std::size_t kinds = PhraseStates::kinds;

    Phrases() = default;
    explicit Phrases(PhraseStates states);

    /// The number by which a stem is known here.
    std::uint32_t number_of(std::uint64_t hash) const { return numbers_.of(hash); }

    /// Calls `see` with the first word, the end and the value of the longest phrases, kind after kind,
    /// of each from left to right, none within another; of those that `fits` lets pass, which is called
    /// with the end and the value. Behind the numbers of a text's words stands one that is none, as it
    /// may within it: no phrase goes over that.
    template <typename Fits, typename See>
    void find(std::span<const std::uint32_t> numbers, const Fits& fits, const See& see) const
    {
        const auto ways = ways_through(numbers);
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            std::uint32_t end = 0;
            for (const auto* const way : ways[kind]) {
                if (way->first < end) {
                    continue;
                }
                const auto longest = longest_of(*way, kind, numbers, fits);
                if (longest.end != 0) {
                    end = longest.end;
                    see(way->first, end, longest.value);
                }
            }
        }
    }

private:
    /// A bit for each word that may follow another one, shared with others.
    static std::uint64_t follower(std::uint32_t number)
    {
        return std::uint64_t{1} << (number & 63U);
    }
    /// A phrase that ends before a word; 0: there is none.
    struct Ending {
        std::uint32_t end = 0;
        std::uint32_t state = 0;
    };
    struct Longest {
        std::uint32_t end = 0;
        std::uint32_t value = 0;
    };
    /// As far as words lead from one that may begin a phrase.
    struct Way {
        Way() = default;
        Way(std::uint32_t begin, StateLayout::Step step);

        std::uint32_t first = 0;
        std::uint32_t at = 0;  ///< the word that leads on, if it does
        std::uint32_t state = 0;
        std::array<Ending, kinds> longest;

        void take(StateLayout::Step step);
    };

    using Found = std::array<std::span<const Way* const>, kinds>;

    Found ways_through(std::span<const std::uint32_t> numbers) const;
    static Found those_that_end(std::span<const Way> ways);
    std::span<const std::uint32_t> beginnings_in(std::span<const std::uint32_t> numbers) const;
    void follow(std::span<const std::uint32_t> numbers, std::span<Way> ways) const;
    bool goes_on(std::span<const std::uint32_t> numbers, Way& way) const;
    void prefetch(const Way& way, std::uint32_t next) const;

    /// Of those along a way that fit.
    template <typename Fits>
    Longest longest_of(const Way& way,
                       std::size_t kind,
                       std::span<const std::uint32_t> numbers,
                       const Fits& fits) const
    {
        for (auto ending = way.longest[kind]; ending.end != 0;
             ending = last_before(ending.end, way.first, kind, numbers)) {
            const auto value = places_[ending.state].value(kind);
            if (fits(ending.end, value)) {
                return {ending.end, value};
            }
        }
        return {};
    }

    /// The longest from a word that is shorter than another one from there.
    Ending last_before(std::uint32_t end,
                       std::uint32_t first,
                       std::size_t kind,
                       std::span<const std::uint32_t> numbers) const;

    StemNumbers numbers_;
    // By numbers. Few pairs of words begin a phrase, and few words are one: most are told by what may
    // follow them, which for a word that is a phrase is all.
    std::vector<std::uint64_t> followers_;
    std::vector<StateLayout::Step> beginnings_;  // what a word alone leads to
    std::vector<StateLayout::Place> places_;
};

}  // namespace horseshoe::stance
