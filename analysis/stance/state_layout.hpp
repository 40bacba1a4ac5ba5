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

    struct Place {
        std::uint32_t from = no_state;  ///< of a step its state; else none
        /// Of a step the next state; of a state 0, or 1 and its phrase's value.
        std::uint32_t to = 0;
    };

    /// `last` is the highest number of a word: whichever follows a state, it is looked at.
    StateLayout(const std::vector<PhraseState>& states, std::uint32_t last);

    /// Where one of the states stands.
    std::uint32_t operator[](std::size_t state) const { return laid_[state]; }

    std::vector<Place> take_places() && { return std::move(places_); }

private:
    bool is_free(std::size_t at) const { return at >= taken_.size() || taken_[at] == 0; }
    bool fits(const PhraseState& state, std::uint32_t at) const;
    void take(const PhraseState& state, std::uint32_t at);
    void write(const PhraseState& state, std::uint32_t at);

    std::vector<std::uint32_t> laid_;
    std::vector<char> taken_;
    std::vector<Place> places_;
};

}  // namespace horseshoe::stance
