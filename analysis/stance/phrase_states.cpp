#include "analysis/stance/phrase_states.hpp"

#include <algorithm>

namespace horseshoe::stance {

// Hundreds of thousands of words are added at each start: what each is led through is inline.

inline std::uint32_t PhraseStates::beginning(std::uint32_t word)
{
    if (beginnings_[word] == none) {
        beginnings_[word] = static_cast<std::uint32_t>(nodes_.size());
        nodes_.push_back({.word = word});
    }
    return beginnings_[word];
}

inline std::uint32_t PhraseStates::child(std::uint32_t node, std::uint32_t word)
{
    auto found = nodes_[node].child;
    while (found != none && nodes_[found].word != word) {
        found = nodes_[found].sibling;
    }
    if (found == none) {
        found = static_cast<std::uint32_t>(nodes_.size());
        nodes_.push_back({.word = word, .sibling = nodes_[node].child});
        nodes_[node].child = found;
    }
    return found;
}

void PhraseStates::add(std::span<const std::uint32_t> words, std::uint32_t value)
{
    // Many go a long way with the one before.
    const auto [differs, rest] =
        std::mismatch(words_.begin(), words_.end(), words.begin(), words.end());
    way_.resize(static_cast<std::size_t>(differs - words_.begin()));
    words_.assign(words.begin(), words.end());
    for (auto word = rest; word != words.end(); ++word) {
        way_.push_back(way_.empty() ? beginning(*word) : child(way_.back(), *word));
    }
    auto& last = nodes_[way_.back()].value;
    last = last == 0 ? value + 1 : last;
}

inline std::uint32_t PhraseStates::found_or_made(const PhraseState& state)
{
    constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15U;  // the golden ratio's
    std::uint64_t hash = state.value;
    for (const auto& [word, next] : state.steps) {
        hash = (hash ^ (std::uint64_t{word} << 32U | next)) * odd;
        hash ^= hash >> 29U;
    }
    const auto [begin, end] = known_.equal_range(hash);
    const auto same =
        std::find_if(begin, end, [&](const auto& known) { return states_[known.second] == state; });
    if (same != end) {
        return same->second;
    }
    states_.push_back(state);
    return known_.emplace(hash, static_cast<std::uint32_t>(states_.size() - 1))->second;
}

Steps PhraseStates::end_kind()
{
    std::vector<std::uint32_t> states(nodes_.size());
    PhraseState state;
    for (auto node = nodes_.size() - 1; node != none; --node) {  // what follows comes later
        state.value = nodes_[node].value;
        state.steps.clear();
        for (auto next = nodes_[node].child; next != none; next = nodes_[next].sibling) {
            state.steps.emplace_back(nodes_[next].word, states[next]);
        }
        std::sort(state.steps.begin(), state.steps.end());
        states[node] = found_or_made(state);
    }
    Steps steps;
    for (std::uint32_t word = 0; word < beginnings_.size(); ++word) {
        if (beginnings_[word] != none) {
            steps.emplace_back(word, states[beginnings_[word]]);
        }
    }
    std::fill(beginnings_.begin(), beginnings_.end(), none);
    nodes_.resize(1);
    words_.clear();
    return steps;
}

}  // namespace horseshoe::stance
