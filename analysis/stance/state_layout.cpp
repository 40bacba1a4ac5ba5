#include "analysis/stance/state_layout.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>

namespace horseshoe::stance {

namespace {

constexpr std::uint32_t most = 0x3FFF'FFFFU;  // of a step
constexpr std::uint32_t ends_of_all = (1U << StateLayout::kinds) - 1;

}  // namespace

StateLayout::Place::Place(const PhraseValues& values)
{
    static_assert(kinds == 2);
    if (values.has(0)) {
        from_ |= values[0];
    }
    if (values.has(1)) {
        step_.to = values[1] & most;
    }
}

StateLayout::StateLayout(const PhraseStates& states, std::uint32_t last)
    : states_(states), laid_(states.size()), taken_(1, 1)
{
    std::vector<std::uint32_t> order(states.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto size_of = [&](std::uint32_t state) { return states[state].steps.size(); };
    // The largest first, while there is room for them.
    std::ranges::stable_sort(order, std::greater(), size_of);
    std::uint32_t at = nowhere;
    std::uint32_t first_free = nowhere + 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        // Where one with as many steps did not fit this one hardly does. The gaps are for the small.
        constexpr std::size_t few = 6;
        const auto state = states[order[i]];
        const auto size = state.steps.size();
        const bool as_large = i > 0 && (size > few || size == size_of(order[i - 1]));
        first_free = first_fit(PhraseState(), first_free);
        at = first_fit(state, as_large ? std::max(at + 1, first_free) : first_free);
        take(state, at);
        laid_[order[i]] = at;
    }
    places_.resize(end_ + last + 1);
    for (std::size_t state = 0; state < states.size(); ++state) {
        write(states[state], laid_[state]);
    }
}

/// The first place from one on where a state and all its steps are free: looked for at 64 places at
/// once.
std::uint32_t StateLayout::first_fit(const PhraseState& state, std::uint32_t at) const
{
    for (;; at += 64) {
        auto taken = taken_from(at);
        for (const auto step : state.steps) {
            if (~taken == 0) {
                break;
            }
            taken |= taken_from(at + PhraseStep(step).word());
        }
        if (~taken != 0) {
            return at + static_cast<std::uint32_t>(std::countr_one(taken));
        }
    }
}

/// A bit for each of 64 places from one on.
std::uint64_t StateLayout::taken_from(std::size_t at) const
{
    const auto block = at / 64;
    const auto bit = at % 64;
    const auto low = block < taken_.size() ? taken_[block] : 0;
    const auto high = block + 1 < taken_.size() ? taken_[block + 1] : 0;
    return low >> bit | high << 1U << (63 - bit);
}

void StateLayout::take(const PhraseState& state, std::uint32_t at)
{
    const auto last = state.steps.empty() ? at : at + PhraseStep(state.steps.back()).word();
    end_ = std::max<std::size_t>(end_, last + 1);
    taken_.resize(std::max<std::size_t>(taken_.size(), last / 64 + 1));
    const auto mark = [&](std::uint32_t place) {
        taken_[place / 64] |= std::uint64_t{1} << place % 64;
    };
    mark(at);
    for (const auto step : state.steps) {
        mark(at + PhraseStep(step).word());
    }
}

StateLayout::Step StateLayout::step_to(std::size_t state) const
{
    const auto values = states_[state].values;
    std::uint32_t ends = 0;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        ends |= (values.has(kind) ? 1U : 0U) << kind;
    }
    return {laid_[state] & most, ends & ends_of_all};
}

void StateLayout::write(const PhraseState& state, std::uint32_t at)
{
    places_[at] = Place(state.values);
    for (const auto number : state.steps) {
        const PhraseStep step(number);
        places_[at + step.word()] = Place(at, step_to(step.to()));
    }
}

}  // namespace horseshoe::stance
