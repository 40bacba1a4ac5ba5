#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

// Who does what a cue tells, of those who are named before it. Null: nobody.

/// The nearest one that acts; where a pronoun stands for it, whom the sentence is about.
const Candidate* actor_before(const SentenceText& sentence, const Hit& cue);

/// The last one of which nothing tells whether it acts.
const Candidate* possible_actor_before(const SentenceText& sentence, const Hit& cue);

/// "Ruritania has the duty to do so, and we call upon it to ...", "... the statement of Ruritania, and
/// urges that Government": whom a cue points at.
const Candidate* actor_pointed_at(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
