#include "analysis/stance/state_layout.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace horseshoe::stance {

namespace {

constexpr std::uint32_t most = 0x7FFF'FFFFU;  // of a step

}  // namespace

StateLayout::StateLayout(const std::vector<PhraseState>& states, std::uint32_t last)
    : states_(states), laid_(states.size())
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
        const auto size = size_of(order[i]);
        const bool as_large = i > 0 && (size > few || size == size_of(order[i - 1]));
        while (!is_free(first_free)) {
            ++first_free;
        }
        at = as_large ? std::max(at + 1, first_free) : first_free;
        while (!fits(states[order[i]], at)) {
            ++at;
        }
        take(states[order[i]], at);
        laid_[order[i]] = at;
    }
    places_.resize(taken_.size() + last + 1);
    for (std::size_t state = 0; state < states.size(); ++state) {
        write(states[state], laid_[state]);
    }
}

bool StateLayout::fits(const PhraseState& state, std::uint32_t at) const
{
    return is_free(at) && std::all_of(state.steps.begin(),
                                      state.steps.end(),
                                      [&](const auto& step) { return is_free(at + step.first); });
}

void StateLayout::take(const PhraseState& state, std::uint32_t at)
{
    const auto last = state.steps.empty() ? at : at + state.steps.back().first;
    taken_.resize(std::max<std::size_t>(taken_.size(), last + 1));
    taken_[at] = 1;
    for (const auto& [number, to] : state.steps) {
        taken_[at + number] = 1;
    }
}

StateLayout::Step StateLayout::step_to(std::size_t state) const
{
    return {laid_[state] & most, states_[state].value != 0 ? 1U : 0U};
}

void StateLayout::write(const PhraseState& state, std::uint32_t at)
{
    if (state.value != 0) {
        places_[at].step.to = (state.value - 1) & most;
    }
    for (const auto& [number, to] : state.steps) {
        places_[at + number] = {at, step_to(to)};
    }
}

}  // namespace horseshoe::stance
