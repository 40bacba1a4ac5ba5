#include "analysis/stance/phrase_states.hpp"

#include <algorithm>

namespace horseshoe::stance {

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

/// What begins as the way before goes the same points: "in favour of", "in favour of the".
void PhraseStates::add_way(std::span<const std::uint64_t> stems,
                           std::uint32_t from,
                           std::uint32_t to)
{
    if (stems.empty()) {
        points_[from].also = to;
        return;
    }
    for (std::size_t i = 0; i + 1 < stems.size(); ++i) {
        const auto word = numbers_.found_or_made(stems[i]);
        if (i >= before_.size() || before_[i].word != word) {
            before_.resize(i);
            before_.push_back({word, add_point()});
            lead(from, word, before_[i].to);
        }
        from = before_[i].to;
    }
    lead(from, numbers_.found_or_made(stems.back()), to);
}

void PhraseStates::add_row(std::size_t kind, const RowForms& row, std::uint32_t value)
{
    auto here = add_point();
    beginnings_.push_back(here);
    for (std::size_t part = 0; part < row.parts(); ++part) {
        const auto behind = add_point();
        before_.clear();
        for (const auto& way : row.ways_of(part)) {
            add_way(row.stems_of(way), here, behind);
        }
        here = behind;
    }
    points_[here].row = static_cast<std::uint32_t>(rows_.size());
    rows_.push_back({kind, value});
}

void PhraseStates::add(std::size_t kind, const RowForms& row, std::uint32_t value)
{
    add_row(kind, row, value);
}

void PhraseStates::take_out(std::size_t kind, const RowForms& row)
{
    add_row(kind, row, none);
}

std::vector<PhraseStep> PhraseStates::beginnings()
{
    reached_ = beginnings_;
    const auto end = reached_.size();
    append_state(0, end);
    std::vector<PhraseStep> steps;
    for (const auto step : std::span(reached_).subspan(end + 1)) {
        steps.emplace_back(step);
    }
    return steps;
}

/// The state that points [begin, end) of reached_ are.
std::uint32_t PhraseStates::state_at(std::size_t begin, std::size_t end)
{
    const auto set = sets_.found_or_added(std::span(reached_).subspan(begin, end - begin));
    if (set == state_of_.size()) {
        state_of_.push_back(none);
        const auto behind = reached_.size();
        append_state(begin, end);
        state_of_[set] = states_.found_or_added(std::span(reached_).subspan(behind));
        reached_.resize(behind);
    }
    return state_of_[set];
}

/// Appends the values and the steps of a state to reached_.
void PhraseStates::append_state(std::size_t begin, std::size_t end)
{
    reached_.push_back(values_at(begin, end).number());
    auto last = reached_.size();
    reach_from(begin, end);
    // The points that a word leads to give way to the step by that word.
    for (auto at = last; at < reached_.size();) {
        const auto word = PhraseStep(reached_[at]).word();
        const auto first = at;
        for (; at < reached_.size() && PhraseStep(reached_[at]).word() == word; ++at) {
            reached_[at] = PhraseStep(reached_[at]).to();
        }
        const PhraseStep step(word, state_at(first, at));
        reached_[last] = step.number();
        ++last;
    }
    reached_.resize(last);
}

/// Appends where each word leads from points [begin, end) of reached_, by words.
void PhraseStates::reach_from(std::size_t begin, std::size_t end)
{
    const auto first = static_cast<std::ptrdiff_t>(reached_.size());
    for (auto at = begin; at < end; ++at) {
        for (auto point = static_cast<std::uint32_t>(reached_[at]); point != none;
             point = points_[point].also) {
            for (auto way = points_[point].way; way != none; way = ways_[way].next) {
                reached_.push_back(PhraseStep(ways_[way].word, ways_[way].to).number());
            }
        }
    }
    std::sort(reached_.begin() + first, reached_.end());
    reached_.erase(std::unique(reached_.begin() + first, reached_.end()), reached_.end());
}

/// Of each kind that of the first row that ends at points [begin, end) of reached_.
PhraseValues PhraseStates::values_at(std::size_t begin, std::size_t end) const
{
    std::array<std::uint32_t, kinds> first;
    first.fill(none);
    for (auto at = begin; at < end; ++at) {
        for (auto point = static_cast<std::uint32_t>(reached_[at]); point != none;
             point = points_[point].also) {
            if (const auto row = points_[point].row; row != none) {
                auto& first_of_kind = first[rows_[row].kind];
                first_of_kind = std::min(first_of_kind, row);
            }
        }
    }
    PhraseValues values;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        if (first[kind] != none && rows_[first[kind]].value != none) {
            values.set(kind, rows_[first[kind]].value);
        }
    }
    return values;
}

}  // namespace horseshoe::stance
