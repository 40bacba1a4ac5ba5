#pragma once

#include "analysis/stance/clauses.hpp"
#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace horseshoe::stance {

/// The candidates around a cue that a judgement may be about, by the place where they stand. Of a list
/// all are found; nothing is where none stands there.
class Neighbours {
public:
    using Found = Listed<const Candidate*>;

    explicit Neighbours(const SentenceText& sentence) : sentence_(sentence) {}

    /// The first one behind the cue, and those in a list with it.
    Found behind(const Hit& cue, const Judgement& judgement) const;

    /// "We support the statement on trade made by X": X, whatever the statement is about.
    Found authors_behind(const Hit& cue, const Judgement& judgement) const;

    /// "Leaves much to be desired on the part of X".
    Found agents_behind(const Hit& cue, const Judgement& judgement) const;

    /// The subject of what stands at a word: the first one of its clause, else of one before.
    Found before(std::uint32_t at, const Judgement& judgement) const;

    /// "The blockade, which we condemn": what stands before the clause.
    Found before_our_clause(const Hit& cue, const Judgement& judgement) const;

    /// Is there one near that only its nature keeps from being the target?
    bool only_nature_refuses(const Hit& cue, const Judgement& judgement) const;

private:
    std::uint32_t end_of_aside(const Hit& cue) const;
    bool is_judged(const Candidate& candidate) const;
    bool is_what_for(const Hit& cue, const Candidate& candidate) const;
    bool is_told_by_others(const Hit& cue, const Candidate& candidate) const;
    Found subjects_in(const Clause& clause, std::uint32_t at, const Judgement& judgement) const;
    const Candidate* last_before(std::uint32_t at, const Judgement& judgement) const;
    bool goes_on(const Found& list, const Candidate& next, const Judgement& judgement) const;

    /// Looked for once a cue asks for a subject: most do not.
    const std::vector<Clause>& clauses() const;

    const SentenceText& sentence_;
    mutable std::optional<std::vector<Clause>> clauses_;
};

}  // namespace horseshoe::stance
