#include "analysis/stance/phrases.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace horseshoe::stance {

/// Joins phrases first where they begin alike, in a tree, and then where they go on alike: its nodes
/// of which the same follows are one state.
class Phrases::Joiner {
public:
    struct State {
        std::uint32_t value = 0;  ///< 0, or 1 and that of the phrase that ends here
        std::vector<std::pair<std::uint32_t, std::uint32_t>> steps;  ///< numbers, ascending; states
        bool operator==(const State&) const = default;
    };

    /// `known` is the highest number of a word.
    explicit Joiner(std::uint32_t known) : beginnings_(known + 1) {}

    void add(std::span<const std::uint32_t> words, std::uint32_t value)
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

    /// Behind the last phrase of a kind: the steps by which its phrases begin.
    auto end()
    {
        std::vector<std::uint32_t> states(nodes_.size());
        State state;
        for (auto node = nodes_.size() - 1; node != none; --node) {  // what follows comes later
            state.value = nodes_[node].value;
            state.steps.clear();
            for (auto next = nodes_[node].child; next != none; next = nodes_[next].sibling) {
                state.steps.emplace_back(nodes_[next].word, states[next]);
            }
            std::sort(state.steps.begin(), state.steps.end());
            states[node] = made(state);
        }
        decltype(state.steps) steps;
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

    const std::vector<State>& states() const { return states_; }

private:
    static constexpr std::uint32_t none = 0;

    struct Node {
        std::uint32_t word = 0;
        std::uint32_t value = 0;  ///< as of State
        std::uint32_t child = none;
        std::uint32_t sibling = none;
    };

    std::uint32_t beginning(std::uint32_t word)
    {
        if (beginnings_[word] == none) {
            beginnings_[word] = static_cast<std::uint32_t>(nodes_.size());
            nodes_.push_back({.word = word});
        }
        return beginnings_[word];
    }

    std::uint32_t child(std::uint32_t node, std::uint32_t word)
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

    std::uint32_t made(const State& state)
    {
        constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15U;  // the golden ratio's
        std::uint64_t hash = state.value;
        for (const auto& [word, next] : state.steps) {
            hash = (hash ^ (std::uint64_t{word} << 32U | next)) * odd;
            hash ^= hash >> 29U;
        }
        const auto [begin, end] = known_.equal_range(hash);
        const auto same = std::find_if(
            begin, end, [&](const auto& known) { return states_[known.second] == state; });
        if (same != end) {
            return same->second;
        }
        states_.push_back(state);
        return known_.emplace(hash, static_cast<std::uint32_t>(states_.size() - 1))->second;
    }

    std::vector<std::uint32_t> beginnings_;           // nodes, by words
    std::vector<Node> nodes_ = std::vector<Node>(1);  // behind the one that is none
    std::vector<std::uint32_t> words_;                // of the last phrase
    std::vector<std::uint32_t> way_;                  // its nodes
    std::vector<State> states_;
    std::unordered_multimap<std::uint64_t, std::uint32_t> known_;  // of states_, by what they have
};

/// Lays states and their steps one into the gaps of the other.
class Phrases::Layout {
public:
    Layout(std::vector<Place>& places, const std::vector<Joiner::State>& states)
        : places_(places), states_(states), laid_(states.size())
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
        for (std::size_t state = 0; state < states.size(); ++state) {
            write(states[state], laid_[state]);
        }
    }

    std::uint32_t operator[](std::size_t state) const { return laid_[state]; }

private:
    bool is_free(std::size_t at) const { return at >= taken_.size() || taken_[at] == 0; }

    bool fits(const Joiner::State& state, std::uint32_t at) const
    {
        return is_free(at) &&
               std::all_of(state.steps.begin(), state.steps.end(), [&](const auto& step) {
                   return is_free(at + step.first);
               });
    }

    void take(const Joiner::State& state, std::uint32_t at)
    {
        const auto last = state.steps.empty() ? at : at + state.steps.back().first;
        taken_.resize(std::max<std::size_t>(taken_.size(), last + 1));
        taken_[at] = 1;
        for (const auto& [number, to] : state.steps) {
            taken_[at + number] = 1;
        }
    }

    void write(const Joiner::State& state, std::uint32_t at)
    {
        places_.resize(taken_.size());
        places_[at].to = state.value;
        for (const auto& [number, to] : state.steps) {
            places_[at + number] = {at, laid_[to]};
        }
    }

    std::vector<Place>& places_;
    const std::vector<Joiner::State>& states_;
    std::vector<std::uint32_t> laid_;
    std::vector<char> taken_;
};

void Phrases::add(std::size_t kind, std::span<const std::uint64_t> stems, std::uint32_t value)
{
    Draft draft;
    draft.begin = static_cast<std::uint32_t>(numbers_.size());
    for (const auto stem : stems) {
        numbers_.push_back(made_number(stem));
    }
    draft.end = static_cast<std::uint32_t>(numbers_.size());
    draft.value = value;
    drafts_[kind].push_back(draft);
}

void Phrases::finish()
{
    const auto words_of = [&](const Draft& draft) {
        return std::span(numbers_).subspan(draft.begin, draft.end - draft.begin);
    };
    Joiner joiner(known_);
    std::array<decltype(joiner.end()), kinds> beginnings;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        auto& drafts = drafts_[kind];
        for (const auto& draft : drafts) {
            joiner.add(words_of(draft), draft.value);
        }
        beginnings[kind] = joiner.end();
        drafts = {};
    }
    numbers_ = {};
    const Layout laid(places_, joiner.states());
    places_.resize(places_.size() + known_ + 1);  // whatever word follows a state, it is looked at
    beginnings_.resize(known_ + 1);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        for (const auto& [word, number] : beginnings[kind]) {
            const auto& state = joiner.states()[number];
            auto& beginning = beginnings_[word][kind];
            beginning.state = laid[number] & 0x7FFF'FFFFU;
            beginning.ends = state.value != 0 ? 1 : 0;
        }
    }
}

void Phrases::number(std::span<const gazetteer::Word> stems,
                     std::vector<std::uint32_t>& numbers) const
{
    numbers.resize(stems.size() + 1);
    for (std::size_t i = 0; i < stems.size(); ++i) {
        numbers[i] = number_of(stems[i].hash);
    }
    numbers.back() = unknown;
}

std::uint32_t Phrases::number_of(std::uint64_t hash) const
{
    const auto mask = stems_.size() - 1;
    for (auto at = home_of(hash);; ++at) {
        const auto& stem = stems_[at & mask];
        if (stem.hash == hash || stem.number == unknown) {
            return stem.number;
        }
    }
}

std::uint32_t Phrases::made_number(std::uint64_t hash)
{
    if (const auto number = number_of(hash); number != unknown) {
        return number;
    }
    ++known_;
    if (2 * known_ > stems_.size()) {
        const auto known = std::exchange(stems_, std::vector<Stem>(2 * stems_.size()));
        std::for_each(known.begin(), known.end(), [&](const Stem& stem) { put(stem); });
    }
    put({hash, known_});
    return known_;
}

void Phrases::put(const Stem& stem)
{
    const auto mask = stems_.size() - 1;
    auto at = home_of(stem.hash) & mask;
    while (stem.number != unknown && stems_[at].number != unknown) {
        at = (at + 1) & mask;
    }
    stems_[at] = stem.number != unknown ? stem : stems_[at];
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
    for (std::uint32_t at = 0; at + 1 < numbers.size(); ++at) {
        const auto& beginnings = beginnings_[numbers[at]];
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            const auto [state, ends] = beginnings[kind];
            const bool goes_on = places_[state + numbers[at + 1]].from == state;
            *free[kind] = at;
            free[kind] += ends | static_cast<std::uint32_t>(goes_on);
        }
    }
    return {std::span<const std::uint32_t>(words[0].data(), free[0]),
            std::span<const std::uint32_t>(words[1].data(), free[1])};
}

Phrases::Longest Phrases::longest_from(std::size_t kind,
                                       std::span<const std::uint32_t> numbers,
                                       std::uint32_t first) const
{
    Longest found;
    std::uint32_t state = beginnings_[numbers[first]][kind].state;
    for (auto end = first + 1;; ++end) {
        if (const auto value = places_[state].to; value != 0) {
            found = {end, value - 1};
        }
        // Behind the last word nothing leads on: no step has its number.
        const auto& step = places_[state + numbers[end]];
        if (step.from != state) {
            return found;
        }
        state = step.to;
    }
}

}  // namespace horseshoe::stance
