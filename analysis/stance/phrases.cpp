#include "analysis/stance/phrases.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::stance {
namespace {

/// 1 or 0.
std::uint32_t ends(StateLayout::Step step, std::size_t kind)
{
    return step.ends >> kind & 1U;
}

}  // namespace

Phrases::Phrases(PhraseStates states)
{
    const auto beginnings = states.beginnings();
    numbers_ = states.numbers();
    StateLayout laid(states, numbers_.last());
    followers_.resize(numbers_.last() + 1);
    beginnings_.resize(numbers_.last() + 1);
    for (const auto& step : beginnings) {
        const auto laid_step = laid.step_to(step.to());
        beginnings_[step.word()] = laid_step;
        auto& followers = followers_[step.word()];
        for (const auto next : states[step.to()].steps) {
            followers |= follower(PhraseStep(next).word());
        }
        if (laid_step.ends != 0) {
            followers = ~std::uint64_t{0};
        }
    }
    places_ = std::move(laid).take_places();
}

/// The words that are phrases, or may begin one. Without branches: what a word is cannot be foreseen.
std::span<const std::uint32_t> Phrases::beginnings_in(std::span<const std::uint32_t> numbers) const
{
    thread_local std::vector<std::uint32_t> found;
    found.resize(std::max(found.size(), numbers.size()));
    auto* free = found.data();
    for (std::uint32_t at = 0; at + 1 < numbers.size(); ++at) {
        *free = at;
        free += followers_[numbers[at]] >> (numbers[at + 1] & 63U) & 1U;
    }
    return {found.data(), free};
}

Phrases::Found Phrases::ways_through(std::span<const std::uint32_t> numbers) const
{
    thread_local std::vector<Way> ways;
    const auto beginnings = beginnings_in(numbers);
    ways.resize(std::max(ways.size(), beginnings.size()));
    auto way = ways.begin();
    for (const auto first : beginnings) {
        *way = Way(first, beginnings_[numbers[first]]);
        prefetch(*way, numbers[way->at]);
        ++way;
    }
    const auto found = std::span(ways).first(beginnings.size());
    follow(numbers, found);
    return those_that_end(found);
}

/// The ways along which phrases of each kind end.
Phrases::Found Phrases::those_that_end(std::span<const Way> ways)
{
    thread_local std::array<std::vector<const Way*>, kinds> found;
    Found all;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        found[kind].resize(std::max(found[kind].size(), ways.size()));
        auto* free = found[kind].data();
        for (const auto& way : ways) {
            *free = &way;
            free += way.longest[kind].end != 0 ? 1 : 0;
        }
        all[kind] = {found[kind].data(), free};
    }
    return all;
}

Phrases::Way::Way(std::uint32_t begin, StateLayout::Step step)
    : first(begin), at(begin + 1), state(step.to)
{
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        longest[kind] = {at * ends(step, kind), state};
    }
}

void Phrases::Way::take(StateLayout::Step step)
{
    ++at;
    state = step.to;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        if (ends(step, kind) != 0) {
            longest[kind] = {at, state};
        }
    }
}

/// Asks for where the next word leads to, and for the values of the phrases that end here.
void Phrases::prefetch(const Way& way, std::uint32_t next) const
{
    __builtin_prefetch(&places_[way.state]);
    __builtin_prefetch(&places_[way.state + next]);
}

/// All of them a word at a time: where a step leads to is far off, and is asked for while the others
/// take theirs.
void Phrases::follow(std::span<const std::uint32_t> numbers, std::span<Way> ways) const
{
    thread_local std::vector<Way*> open;
    open.clear();
    for (auto& way : ways) {
        if (goes_on(numbers, way)) {
            open.push_back(&way);
        }
    }
    while (!open.empty()) {
        std::erase_if(open, [&](Way* way) { return !goes_on(numbers, *way); });
    }
}

/// Takes the step that the next word leads by. Behind the last word nothing leads on: no step has its
/// number.
bool Phrases::goes_on(std::span<const std::uint32_t> numbers, Way& way) const
{
    const auto& place = places_[way.state + numbers[way.at]];
    if (!place.is_from(way.state)) {
        return false;
    }
    way.take(place.step());
    prefetch(way, numbers[way.at]);
    return true;
}

Phrases::Ending Phrases::last_before(std::uint32_t end,
                                     std::uint32_t first,
                                     std::size_t kind,
                                     std::span<const std::uint32_t> numbers) const
{
    Ending last;
    auto step = beginnings_[numbers[first]];
    for (auto at = first + 1; at < end; ++at) {
        if (ends(step, kind) != 0) {
            last = {at, step.to};
        }
        step = places_[step.to + numbers[at]].step();
    }
    return last;
}

}  // namespace horseshoe::stance
