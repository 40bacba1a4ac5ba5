#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

// Whether a cue is about something in its own sentence that has no id: then it is about nobody who was
// spoken of before.

/// "condemns the burning of crops": something follows, and points at nothing.
bool has_nameless_object(const SentenceText& sentence, const Judgement& judgement);

/// "The door must be kept ajar": the sentence tells of something else, and points at nothing.
bool has_nameless_subject(const SentenceText& sentence, const Judgement& judgement);

/// "Trends that worsen": what stands before the clause has no id.
bool is_relative(const SentenceText& sentence, const Judgement& judgement);

/// "The report is misleading", "certain agencies": whoever was accused did not do that.
bool has_other_subject(const SentenceText& sentence, const Judgement& judgement);

/// "Small States need help against aggression", "no country may refuse to talk": told of nobody in
/// particular. "The aggression", "such attacks" are those that were spoken of.
bool is_told_in_general(const SentenceText& sentence, const Judgement& judgement);

/// "The fight against impunity", "to prevent violations": what nobody need have done; not "its".
bool is_countered(const SentenceText& sentence, const Judgement& judgement);

/// "Some argue that Ruritania is the aggressor": no view of the speaker's; not "some reports say that".
bool is_told_by_some(const SentenceText& sentence, const Hit& cue);

/// "We regret that certain delegations refused": whoever they are, those named behind did not.
bool tells_of_some(const SentenceText& sentence, const Hit& cue);

/// "Unfortunately, the bridge ...": what is bad is told behind it, and nobody's deed by itself.
bool opens_as_adverb(const SentenceText& sentence, const Judgement& judgement);

}  // namespace horseshoe::stance
