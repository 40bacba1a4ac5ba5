#pragma once

#include "analysis/stance/clauses.hpp"
#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace horseshoe::stance {

/// Finds what a cue is about among the candidates of its sentence.
class Targets {
public:
    explicit Targets(const SentenceText& sentence) : sentence_(sentence) {}

    /// Gives a judgement its targets. False where there can be none and so no stance: "the
    /// importance of fighting terrorism" does not favour terrorism.
    bool fill(const Hit& cue, Judgement& judgement) const;

private:
    using Found = Listed<const Candidate*>;

    Found in_slot(const Hit& cue, const Judgement& judgement) const;
    Found object(const Hit& cue, const Judgement& judgement) const;
    Found authors_behind(const Hit& cue, const Judgement& judgement) const;
    Found what_we_said(const Hit& cue, const Judgement& judgement) const;
    Found agents(const Hit& cue, const Judgement& judgement) const;
    Found behind(const Hit& cue, const Judgement& judgement) const;
    Found before(std::uint32_t at, const Judgement& judgement) const;
    Found either(const Hit& cue, const Judgement& judgement) const;
    Found subjects_in(const Clause& clause, std::uint32_t at, const Judgement& judgement) const;
    const Candidate* last_before(std::uint32_t at, const Judgement& judgement) const;

    bool asks_back(const Hit& cue) const;
    void add_problem(const Hit& cue, Judgement& judgement) const;
    bool nature_refused(const Hit& cue, const Judgement& judgement) const;

    /// Looked for once a cue asks for a subject: most do not.
    const std::vector<Clause>& clauses() const;

    const SentenceText& sentence_;
    mutable std::optional<std::vector<Clause>> clauses_;
};

}  // namespace horseshoe::stance
