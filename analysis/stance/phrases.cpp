#include "analysis/stance/phrases.hpp"

#include <algorithm>
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

/// From the words that phrases of each kind are, or may begin with. Without branches: what a word is
/// cannot be foreseen.
std::array<std::span<const Phrases::Way>, Phrases::kinds>
Phrases::ways_through(std::span<const std::uint32_t> numbers) const
{
    thread_local std::array<std::vector<Way>, kinds> ways;
    std::array<Way*, kinds> free{};
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        ways[kind].resize(numbers.size());
        free[kind] = ways[kind].data();
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
            __builtin_prefetch(&places_[step.to * step.ends]);
            *free[kind] = {at, at + 1, step.to, {step.ends * (at + 1), step.to}};
            free[kind] += step.ends | may_go_on;
        }
    }
    std::array<std::span<const Way>, kinds> all;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        const std::span<Way> found(ways[kind].data(), free[kind]);
        follow(numbers, found);
        all[kind] = found;
    }
    return all;
}

/// All of them a word at a time: where a step leads to is far off, and is asked for while the others
/// take theirs.
void Phrases::follow(std::span<const std::uint32_t> numbers, std::span<Way> ways) const
{
    thread_local std::vector<Way*> open;
    open.resize(ways.size());
    std::ranges::transform(ways, open.begin(), [](Way& way) { return &way; });
    for (auto count = ways.size(); count > 0;) {
        std::size_t kept = 0;
        for (auto* const way : std::span(open).first(count)) {
            // Behind the last word nothing leads on: no step has its number.
            const auto& place = places_[way->state + numbers[way->at]];
            if (place.from != way->state) {
                continue;
            }
            ++way->at;
            way->state = place.step.to;
            if (place.step.ends != 0) {
                way->longest = {way->at, way->state};
                __builtin_prefetch(&places_[way->state]);
            }
            __builtin_prefetch(&places_[way->state + numbers[way->at]]);
            open[kept] = way;
            ++kept;
        }
        count = kept;
    }
}

Phrases::Ending Phrases::last_before(std::uint32_t end,
                                     std::uint32_t first,
                                     std::size_t kind,
                                     std::span<const std::uint32_t> numbers) const
{
    Ending last;
    auto step = beginnings_[numbers[first]][kind].step;
    for (auto at = first + 1; at < end; ++at) {
        if (step.ends != 0) {
            last = {at, step.to};
        }
        step = places_[step.to + numbers[at]].step;
    }
    return last;
}

}  // namespace horseshoe::stance
