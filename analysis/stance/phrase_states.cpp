#include "analysis/stance/phrase_states.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::stance {
namespace {

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15U;  // the golden ratio's
    hash = (hash ^ value) * odd;
    return hash ^ hash >> 29U;
}

}  // namespace

std::uint32_t PhraseStates::add_point()
{
    points_.emplace_back();
    return static_cast<std::uint32_t>(points_.size() - 1);
}

void PhraseStates::lead(std::uint32_t from, std::uint32_t word, std::uint32_t to)
{
    ways_.push_back({word, to, points_[from].way});
    points_[from].way = static_cast<std::uint32_t>(ways_.size() - 1);
}

void PhraseStates::add_way(std::span<const std::uint64_t> stems,
                           std::uint32_t from,
                           std::uint32_t to)
{
    if (stems.empty()) {
        points_[from].also = to;
        return;
    }
    for (const auto stem : stems.first(stems.size() - 1)) {
        const auto next = add_point();
        lead(from, numbers_.found_or_made(stem), next);
        from = next;
    }
    lead(from, numbers_.found_or_made(stems.back()), to);
}

void PhraseStates::add_row(std::size_t kind, const RowForms& row, std::uint32_t value)
{
    auto here = add_point();
    beginnings_[kind].push_back(here);
    for (std::size_t part = 0; part < row.parts(); ++part) {
        const auto behind = add_point();
        for (const auto& way : row.ways_of(part)) {
            add_way(row.stems_of(way), here, behind);
        }
        here = behind;
    }
    points_[here].row = static_cast<std::uint32_t>(values_.size());
    values_.push_back(value);
}

void PhraseStates::add(std::size_t kind, const RowForms& row, std::uint32_t value)
{
    add_row(kind, row, value + 1);
}

void PhraseStates::take_out(std::size_t kind, const RowForms& row)
{
    add_row(kind, row, 0);
}

/// Where each word leads from some points.
Steps PhraseStates::steps_from(const Points& points)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> reached;  // points, by words
    for (auto point : points) {
        for (auto way = points_[point].way; way != none; way = ways_[way].next) {
            for (auto to = ways_[way].to; to != none; to = points_[to].also) {
                reached.emplace_back(ways_[way].word, to);
            }
        }
    }
    std::sort(reached.begin(), reached.end());
    reached.erase(std::unique(reached.begin(), reached.end()), reached.end());
    Steps steps;
    for (auto at = reached.begin(); at != reached.end();) {
        const auto word = at->first;
        Points behind;
        for (; at != reached.end() && at->first == word; ++at) {
            behind.push_back(at->second);
        }
        steps.emplace_back(word, state_at(std::move(behind)));
    }
    return steps;
}

std::uint32_t PhraseStates::state_at(Points points)
{
    if (const auto known = states_at_.find(points); known != states_at_.end()) {
        return known->second;
    }
    const auto state = found_or_made({value_at(points), steps_from(points)});
    return states_at_.emplace(std::move(points), state).first->second;
}

std::uint32_t PhraseStates::value_at(const Points& points) const
{
    auto row = none;
    for (const auto point : points) {
        row = std::min(row, points_[point].row);
    }
    return row == none ? 0 : values_[row];
}

std::uint32_t PhraseStates::found_or_made(PhraseState state)
{
    std::uint64_t hash = state.value;
    for (const auto& [word, next] : state.steps) {
        hash = mixed(hash, std::uint64_t{word} << 32U | next);
    }
    const auto [begin, end] = known_.equal_range(hash);
    const auto same =
        std::find_if(begin, end, [&](const auto& known) { return states_[known.second] == state; });
    if (same != end) {
        return same->second;
    }
    states_.push_back(std::move(state));
    return known_.emplace(hash, static_cast<std::uint32_t>(states_.size() - 1))->second;
}

Steps PhraseStates::beginnings(std::size_t kind)
{
    auto& points = beginnings_[kind];
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (const auto also = points_[points[i]].also; also != none) {
            points.push_back(also);
        }
    }
    return steps_from(points);
}

std::size_t PhraseStates::Hash::operator()(const Points& points) const
{
    std::uint64_t hash = points.size();
    for (const auto point : points) {
        hash = mixed(hash, point);
    }
    return hash;
}

}  // namespace horseshoe::stance
