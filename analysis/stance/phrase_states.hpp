#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace horseshoe::stance {

/// By which word one goes on from a state, in ascending numbers of words, and to which state.
using Steps = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// What the words of a phrase come to so far: whether one ends here, and what may follow.
struct PhraseState {
    std::uint32_t value = 0;  ///< 0, or 1 and that of the phrase that ends here
    Steps steps;
    bool operator==(const PhraseState&) const = default;
};

/// Makes one automaton of phrases: they are joined first where they begin alike, in a tree, and then
/// where they go on alike: its nodes of which the same follows are one state.
class PhraseStates {
public:
    /// `last` is the highest number of a word.
    explicit PhraseStates(std::uint32_t last) : beginnings_(last + 1) {}

    /// Of the values of a phrase the one added first holds.
    void add(std::span<const std::uint32_t> words, std::uint32_t value);

    /// Behind the last phrase of a kind: the steps by which its phrases begin.
    Steps end_kind();

    /// Of all kinds so far.
    const std::vector<PhraseState>& all() const { return states_; }

private:
    static constexpr std::uint32_t none = 0;

    struct Node {
        std::uint32_t word = 0;
        std::uint32_t value = 0;  ///< as of a state
        std::uint32_t child = none;
        std::uint32_t sibling = none;
    };

    std::uint32_t beginning(std::uint32_t word);
    std::uint32_t child(std::uint32_t node, std::uint32_t word);
    std::uint32_t found_or_made(const PhraseState& state);

    std::vector<std::uint32_t> beginnings_;           // nodes, by words
    std::vector<Node> nodes_ = std::vector<Node>(1);  // behind the one that is none
    std::vector<std::uint32_t> words_;                // of the last phrase
    std::vector<std::uint32_t> way_;                  // its nodes
    std::vector<PhraseState> states_;
    std::unordered_multimap<std::uint64_t, std::uint32_t> known_;  // of states_, by what they have
};

}  // namespace horseshoe::stance
