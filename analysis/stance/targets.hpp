#pragma once

#include "analysis/stance/neighbours.hpp"
#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// Fills the slots of cues: what each is about among the candidates of its sentence.
class Targets {
public:
    explicit Targets(const SentenceText& sentence) : sentence_(sentence), neighbours_(sentence) {}

    /// Gives a judgement its targets. False where there can be none and so no stance: "the
    /// importance of fighting terrorism" does not favour terrorism.
    bool fill(const Hit& cue, Judgement& judgement) const;

private:
    using Found = Neighbours::Found;

    bool fill_doers(const Hit& cue, Judgement& judgement) const;
    void add_problem(const Hit& cue, Judgement& judgement) const;
    bool fill_without_name(const Hit& cue, Judgement& judgement) const;

    Found in_slot(const Hit& cue, const Judgement& judgement) const;
    Found object(const Hit& cue, const Judgement& judgement) const;
    Found either(const Hit& cue, const Judgement& judgement) const;
    bool has_noun_of(const Candidate& candidate, const Hit& cue) const;
    bool embraces_object(const Hit& cue) const;
    bool asks_back(const Hit& cue) const;

    const SentenceText& sentence_;
    Neighbours neighbours_;
};

}  // namespace horseshoe::stance
