#pragma once

#include "analysis/stance/neighbours.hpp"
#include "analysis/stance/sentence_reader.hpp"
#include "analysis/stance/slots.hpp"

namespace horseshoe::stance {

/// Fills the slots of cues: what each is about among the candidates of its sentence.
class Targets {
public:
    explicit Targets(const SentenceText& sentence)
        : sentence_(sentence), neighbours_(sentence), slots_(sentence)
    {}

    /// Gives a judgement its targets. False where there can be none and so no stance: "the
    /// importance of fighting terrorism" does not favour terrorism.
    bool fill(const Hit& cue, Judgement& judgement) const;

private:
    bool favours_nothing(const Hit& cue, const Judgement& judgement) const;
    bool fill_doers(const Hit& cue, Judgement& judgement) const;
    void add_problem(const Hit& cue, Judgement& judgement) const;
    bool fill_without_name(const Hit& cue, Judgement& judgement) const;

    const SentenceText& sentence_;
    Neighbours neighbours_;
    Slots slots_;
};

}  // namespace horseshoe::stance
