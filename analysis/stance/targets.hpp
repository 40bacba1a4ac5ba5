#pragma once

#include "analysis/stance/clauses.hpp"
#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <vector>

namespace horseshoe::stance {

/// Finds what a cue is about among the candidates of its sentence.
class Targets {
public:
    explicit Targets(const SentenceText& sentence)
        : sentence_(sentence), clauses_(find_clauses(sentence))
    {}

    /// Gives a judgement its targets. False where there can be none and so no stance: "the
    /// importance of fighting terrorism" does not favour terrorism.
    bool fill(const Hit& cue, Judgement& judgement) const;

private:
    using Found = std::vector<const Candidate*>;

    Found in_slot(const Hit& cue, const Judgement& judgement) const;
    Found object(const Hit& cue, const Judgement& judgement) const;
    Found behind(const Hit& cue, const Judgement& judgement) const;
    Found before(std::uint32_t at, const Judgement& judgement) const;
    Found either(const Hit& cue, const Judgement& judgement) const;
    Found subjects_in(const Clause& clause, std::uint32_t at, const Judgement& judgement) const;
    const Candidate* last_before(std::uint32_t at, const Judgement& judgement) const;

    bool nature_refused(const Hit& cue, const Judgement& judgement) const;

    const SentenceText& sentence_;
    std::vector<Clause> clauses_;
};

}  // namespace horseshoe::stance
