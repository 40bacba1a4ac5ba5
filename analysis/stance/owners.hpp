#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

// Whose a deed is, by words of belonging. Null: nothing tells.

/// "Against Ruritanian aggression": hers, and not done to her as in "anti-Ruritanian acts".
const Candidate* owner_before(const SentenceText& sentence, const Hit& cue);

/// "After the aggression of Ruritania", "l'agression ruritanienne": a noun with whose deed it is right
/// behind it, whoever stands before.
const Candidate* owner_beside(const SentenceText& sentence, const Hit& cue);

/// The same farther behind a noun. Verbs have their object behind: of these no owner does it.
const Candidate* owner_behind(const SentenceText& sentence, const Hit& cue);

/// "Graustark accuses Ruritania of aggression": whose it is said to be.
const Candidate* accused_of(const SentenceText& sentence, const Hit& cue);

/// "We will not reward Ruritania for its aggression": hers, and not of who rewards.
const Candidate* owner_by_reason(const SentenceText& sentence, const Hit& cue);

/// "It is for Ruritania to end its occupation": who owns the deed, whatever part it plays itself.
const Candidate* owner_by_pronoun(const SentenceText& sentence, const Hit& cue);

/// "It is wrong for Ruritania to speak".
const Candidate* told_to_whom(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
