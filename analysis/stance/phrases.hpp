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
    /// with the end and the value. Behind the numbers of a text's words stands one that is none.
    template <typename Fits, typename See>
    void find(std::span<const std::uint32_t> numbers, const Fits& fits, const See& see) const
    {
        const auto beginnings = beginnings_among(numbers);
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            std::uint32_t end = 0;
            for (const auto first : beginnings[kind]) {
                const auto longest =
                    first < end ? Longest() : longest_from(kind, numbers, first, fits);
                if (longest.end != 0) {
                    end = longest.end;
                    see(first, end, longest.value);
                }
            }
        }
    }

private:
    /// What a word alone leads to. Few pairs of words begin a phrase, and there are far fewer words
    /// than places: most pairs are told by what is here.
    struct Beginning {
        std::uint64_t followers = 0;  ///< a bit for each word that may follow, shared with others
        StateLayout::Step step;
    };
    static std::uint64_t follower(std::uint32_t number)
    {
        return std::uint64_t{1} << (number & 63U);
    }
    /// A phrase that ends before a word; 0: there is none.
    struct Longest {
        std::uint32_t end = 0;
        std::uint32_t value = 0;
    };

    std::array<std::span<const std::uint32_t>, kinds>
    beginnings_among(std::span<const std::uint32_t> numbers) const;

    template <typename Fits>
    Longest longest_from(std::size_t kind,
                         std::span<const std::uint32_t> numbers,
                         std::uint32_t first,
                         const Fits& fits) const
    {
        Longest found;
        auto step = beginnings_[numbers[first]][kind].step;
        for (auto end = first + 1;; ++end) {
            if (step.ends != 0) {
                const auto value = places_[step.to].value();
                found = fits(end, value) ? Longest{end, value} : found;
            }
            // Behind the last word nothing leads on: no step has its number.
            const auto& place = places_[step.to + numbers[end]];
            if (place.from != step.to) {
                return found;
            }
            step = place.step;
        }
    }

    StemNumbers numbers_;
    std::vector<std::array<Beginning, kinds>> beginnings_;  // by numbers
    std::vector<StateLayout::Place> places_;
};

}  // namespace horseshoe::stance
