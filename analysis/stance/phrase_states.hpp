#pragma once

#include "analysis/stance/row_forms.hpp"
#include "analysis/stance/stem_numbers.hpp"

#include <array>
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

/// Makes one automaton of the rows of a few kinds. A row is said part by part, each in one of several
/// ways, and stands for so many phrases that they are never looked at one by one: a state is the points
/// of all rows that some words lead to, and states of which the same follows are one.
class PhraseStates {
public:
    static constexpr std::size_t kinds = 2;

    /// Adds a row whose phrases have a value. Where rows of a kind share a phrase the first one's value
    /// holds.
    void add(std::size_t kind, const RowForms& row, std::uint32_t value);

    /// What rows added later have of the phrases of a row is none.
    void take_out(std::size_t kind, const RowForms& row);

    /// The steps by which a kind's phrases begin. To be called once for each, after the last row.
    Steps beginnings(std::size_t kind);

    /// Of all kinds asked for so far.
    const std::vector<PhraseState>& all() const { return states_; }

    /// What the words of the phrases are known by.
    const StemNumbers& numbers() const { return numbers_; }

private:
    static constexpr std::uint32_t none = 0xFFFF'FFFF;

    /// Somewhere within a row.
    struct Point {
        std::uint32_t way = none;   ///< the first of ways_ that goes on from here
        std::uint32_t also = none;  ///< the point behind a part that may be left out
        std::uint32_t row = none;   ///< the one that ends here
    };
    /// Leads by a word to another point.
    struct Way {
        std::uint32_t word = 0;
        std::uint32_t to = 0;
        std::uint32_t next = none;  ///< the next one from the same point
    };
    using Points = std::vector<std::uint32_t>;  // ascending
    struct Hash {
        std::size_t operator()(const Points& points) const;
    };

    void add_row(std::size_t kind, const RowForms& row, std::uint32_t value);
    std::uint32_t add_point();
    void add_way(std::span<const std::uint64_t> stems, std::uint32_t from, std::uint32_t to);
    void lead(std::uint32_t from, std::uint32_t word, std::uint32_t to);
    Steps steps_from(const Points& points);
    std::uint32_t state_at(Points points);
    std::uint32_t value_at(const Points& points) const;
    std::uint32_t found_or_made(PhraseState state);

    StemNumbers numbers_;
    std::vector<Point> points_;
    std::vector<Way> ways_;
    std::vector<std::uint32_t> values_;  // of the rows, as of states
    std::array<Points, kinds> beginnings_;
    std::unordered_map<Points, std::uint32_t, Hash> states_at_;
    std::vector<PhraseState> states_;
    std::unordered_multimap<std::uint64_t, std::uint32_t> known_;  // of states_, by what they have
};

}  // namespace horseshoe::stance
