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
    static constexpr std::uint32_t no_state = 0xFFFF'FFFF;

    /// Leads to a state.
    struct Step {
        std::uint32_t to : 31 = nowhere;
        std::uint32_t ends : 1 = 0;  ///< a phrase ends there
    };
    struct Place {
        std::uint32_t from = no_state;  ///< of a step its state; else none
        Step step;                      ///< of a state where a phrase ends its value

        std::uint32_t value() const { return step.to; }
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
