#pragma once

#include "analysis/stance/phrase_states.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace horseshoe::stance {

/// The states of phrases as they are gone through: a state is the place where stands what is known of
/// it. The step that a word leads by stands that word's number behind: the steps of states are laid
/// one into the gaps of the other.
class StateLayout {
public:
    static constexpr std::uint32_t nowhere = 0;
    static constexpr std::size_t kinds = PhraseStates::kinds;

    /// Leads to a state.
    struct Step {
        std::uint32_t to : 30 = nowhere;
        std::uint32_t ends : kinds = 0;  ///< a bit for each kind of which a phrase ends there
    };

    /// Of a step, or of a state with the values of the phrases that end there.
    class Place {
    public:
        Place() = default;
        Place(std::uint32_t from, Step step) : from_(from), step_(step) {}
        explicit Place(const PhraseValues& values);

        /// Whether it is that of a state's step.
        bool is_from(std::uint32_t state) const { return from_ == state; }
        Step step() const { return step_; }

        /// Of a kind that the state has.
        std::uint32_t value(std::size_t kind) const
        {
            return kind == 0 ? from_ & ~no_step : step_.to;
        }

    private:
        static constexpr std::uint32_t no_step = 1U << 31U;  // there are not so many states

        std::uint32_t from_ = no_step;  // of a state its first value, marked so
        Step step_;                     // or its second
    };

    /// `last` is the highest number of a word: whichever follows a state, it is looked at.
    StateLayout(const PhraseStates& states, std::uint32_t last);

    /// To one of the states.
    Step step_to(std::size_t state) const;

    std::vector<Place> take_places() && { return std::move(places_); }

private:
    std::uint32_t first_fit(const PhraseState& state, std::uint32_t at) const;
    std::uint64_t taken_from(std::size_t at) const;
    void take(const PhraseState& state, std::uint32_t at);
    void write(const PhraseState& state, std::uint32_t at);

    const PhraseStates& states_;
    std::vector<std::uint32_t> laid_;   // where each of them stands
    std::vector<std::uint64_t> taken_;  // a bit for each place
    std::size_t end_ = 0;               // of the places that are taken
    std::vector<Place> places_;
};

}  // namespace horseshoe::stance
