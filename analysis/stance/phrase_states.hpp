#pragma once

#include "analysis/stance/row_forms.hpp"
#include "analysis/stance/sequences.hpp"
#include "analysis/stance/stem_numbers.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace horseshoe::stance {

/// Leads on by a word. In one number, words before what they lead to: so steps are put in order, and
/// compared, at once.
class PhraseStep {
public:
    explicit PhraseStep(std::uint64_t number) : number_(number) {}
    PhraseStep(std::uint32_t word, std::uint32_t to) : number_(std::uint64_t{word} << 32U | to) {}

    std::uint32_t word() const { return static_cast<std::uint32_t>(number_ >> 32U); }
    std::uint32_t to() const { return static_cast<std::uint32_t>(number_); }
    std::uint64_t number() const { return number_; }

private:
    std::uint64_t number_;
};

/// The values of the phrases that end at a state, one of a kind at most.
class PhraseValues {
public:
    static constexpr std::size_t kinds = 2;

    explicit PhraseValues(std::uint64_t number = 0) : number_(number) {}

    void set(std::size_t kind, std::uint32_t value)
    {
        number_ |= (std::uint64_t{value} + 1) << bits * kind;
    }

    bool has(std::size_t kind) const { return half(kind) != 0; }
    /// Of a kind that it has.
    std::uint32_t operator[](std::size_t kind) const { return half(kind) - 1; }
    std::uint64_t number() const { return number_; }

private:
    static constexpr std::size_t bits = 32;

    std::uint32_t half(std::size_t kind) const
    {
        return static_cast<std::uint32_t>(number_ >> bits * kind);
    }

    std::uint64_t number_;
};

/// What the words of a phrase come to so far: whether some end here, and what may follow.
struct PhraseState {
    PhraseValues values;
    std::span<const std::uint64_t> steps;  ///< to other states, in order; each is a PhraseStep
};

/// Makes one automaton of the rows of a few kinds. A row is said part by part, each in one of several
/// ways, and stands for so many phrases that they are never looked at one by one: a state is the points
/// of all rows that some words lead to, and states of which the same follows are one.
class PhraseStates {
public:
    static constexpr std::size_t kinds = PhraseValues::kinds;

    /// Adds a row whose phrases have a value. Where rows of a kind share a phrase the first one's value
    /// holds.
    void add(std::size_t kind, const RowForms& row, std::uint32_t value);

    /// What rows added later have of the phrases of a row is none.
    void take_out(std::size_t kind, const RowForms& row);

    /// The number of a stem, which may stand in no phrase.
    std::uint32_t number_of(std::uint64_t stem) { return numbers_.found_or_made(stem); }

    /// The steps by which phrases begin. To be called once, after the last row.
    std::vector<PhraseStep> beginnings();

    /// Of those that the beginnings lead to.
    std::size_t size() const { return states_.size(); }
    PhraseState operator[](std::size_t state) const
    {
        return {PhraseValues(states_[state].front()), states_[state].subspan(1)};
    }

    /// What the words are known by.
    const StemNumbers& numbers() const { return numbers_; }

private:
    static constexpr std::uint32_t none = 0xFFFF'FFFF;

    /// Somewhere within a row.
    struct Point {
        std::uint32_t way = none;   ///< the first of ways_ that goes on from here
        std::uint32_t also = none;  ///< the point behind a part that may be left out
        std::uint32_t row = none;   ///< the one that ends here
    };
    struct Row {
        std::size_t kind = 0;
        std::uint32_t value = 0;  ///< none: it takes its phrases out
    };
    /// Leads by a word to another point.
    struct Way {
        std::uint32_t word = 0;
        std::uint32_t to = 0;
        std::uint32_t next = none;  ///< the next one from the same point
    };

    void add_row(std::size_t kind, const RowForms& row, std::uint32_t value);
    std::uint32_t add_point();
    void add_way(std::span<const std::uint64_t> stems, std::uint32_t from, std::uint32_t to);
    void lead(std::uint32_t from, std::uint32_t word, std::uint32_t to);
    std::uint32_t state_at(std::size_t begin, std::size_t end);
    void append_state(std::size_t begin, std::size_t end);
    void reach_from(std::size_t begin, std::size_t end);
    PhraseValues values_at(std::size_t begin, std::size_t end) const;

    StemNumbers numbers_;
    std::vector<Point> points_;
    std::vector<Way> ways_;
    std::vector<Way> before_;  // how the words before the last of a way were gone
    std::vector<Row> rows_;
    std::vector<std::uint64_t> beginnings_;  // points
    std::vector<std::uint64_t> reached_;     // points, behind those of the words before
    Sequences sets_;                         // of points
    std::vector<std::uint32_t> state_of_;    // each of these
    Sequences states_;                       // their values and steps
};

}  // namespace horseshoe::stance
