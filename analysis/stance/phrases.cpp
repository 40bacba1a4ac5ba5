#include "analysis/stance/phrases.hpp"

#include <utility>

namespace horseshoe::stance {

Phrases::Phrases(PhraseStates states) : numbers_(states.numbers())
{
    std::array<std::vector<PhraseStep>, kinds> beginnings;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        beginnings[kind] = states.beginnings(kind);
    }
    StateLayout laid(states, numbers_.last());
    beginnings_.resize(numbers_.last() + 1);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        for (const auto& step : beginnings[kind]) {
            auto& beginning = beginnings_[step.word()][kind];
            beginning.step = laid.step_to(step.to());
            for (const auto next : states[step.to()].steps) {
                beginning.followers |= follower(PhraseStep(next).word());
            }
        }
    }
    places_ = std::move(laid).take_places();
}

/// The words that phrases of each kind are, or may begin with. Without branches: what a word is cannot
/// be foreseen.
std::array<std::span<const std::uint32_t>, Phrases::kinds>
Phrases::beginnings_among(std::span<const std::uint32_t> numbers) const
{
    thread_local std::array<std::vector<std::uint32_t>, kinds> words;
    std::array<std::uint32_t*, kinds> free{};
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        words[kind].resize(numbers.size());
        free[kind] = words[kind].data();
    }
    for (const auto number : numbers) {
        __builtin_prefetch(&beginnings_[number]);
    }
    for (std::uint32_t at = 0; at + 1 < numbers.size(); ++at) {
        const auto& beginnings = beginnings_[numbers[at]];
        const auto next = numbers[at + 1];
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            const auto& [followers, step] = beginnings[kind];
            const auto may_go_on = static_cast<std::uint32_t>(followers >> (next & 63U) & 1U);
            __builtin_prefetch(&places_[(step.to + next) * may_go_on]);
            *free[kind] = at;
            free[kind] += step.ends | may_go_on;
        }
    }
    return {std::span<const std::uint32_t>(words[0].data(), free[0]),
            std::span<const std::uint32_t>(words[1].data(), free[1])};
}

}  // namespace horseshoe::stance
