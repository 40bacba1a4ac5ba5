#pragma once

#include "analysis/stance/neighbours.hpp"
#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// What stands in the slot of a cue among the candidates of its sentence.
class Slots {
public:
    using Found = Neighbours::Found;

    explicit Slots(const SentenceText& sentence) : sentence_(sentence), neighbours_(sentence) {}

    /// Nothing where the slot is filled by what has no name, or by nobody.
    Found fillers(const Hit& cue, const Judgement& judgement) const;

    /// "Hold Ruritania to account": between the two parts of a cue stands whom it is about; not "hold
    /// talks with officials who are responsible".
    bool serves(const Hit& cue) const;
    bool embraces_object(const Hit& cue) const;

    /// "How can they": whoever was spoken of.
    bool asks_back(const Hit& cue) const;

private:
    Found told(const Hit& cue, const Judgement& judgement) const;
    Found object(const Hit& cue, const Judgement& judgement) const;
    Found either(const Hit& cue, const Judgement& judgement) const;
    bool is_worry_elsewhere(const Hit& cue, const Judgement& judgement) const;
    bool has_noun_of(const Candidate& candidate, const Hit& cue) const;

    const SentenceText& sentence_;
    Neighbours neighbours_;
};

}  // namespace horseshoe::stance
