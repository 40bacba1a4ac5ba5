#pragma once

#include "analysis/stance/sentence_reader.hpp"
#include "analysis/stance/verb_forms.hpp"

namespace horseshoe::stance {

/// The "is" or "plays" before a cue that ties it to a subject; null: none.
const Hit* link_before(const SentenceText& sentence, const Hit& cue);

/// "It is essential".
bool is_impersonal(const SentenceText& sentence, const Hit& cue);

/// "We voted in favour, as Fiji needs help": what a vote is on would stand right behind it.
bool leaves_open(const SentenceText& sentence, const Hit& cue);

/// "must be respected", "was welcomed", "the raid, condemned by Ruritania".
bool is_passive(const SentenceText& sentence, const Hit& cue);

/// "We urge it to": whoever was spoken of; "its" has the stem of "it".
bool asks_pronoun(const SentenceText& sentence, const Hit& cue);

/// "Stands by, unable to help": the preposition has nothing behind it.
bool breaks_off(const SentenceText& sentence, const Hit& cue);

/// "They lack their essential supplies", "the brave men": said of what stands behind it, if of anything;
/// not so "its courage", and all that is theirs.
bool is_attribute(const SentenceText& sentence, const Hit& cue);

/// "An important question", "une question importante": said of that noun, and of nobody who asks it.
bool describes_noun(const SentenceText& sentence, const Hit& cue);

/// "The raid, which we condemn, ...": what it is done to stands before "which".
bool closes_relative(const SentenceText& sentence, const Hit& cue);

/// "Supporting Ruritania amounts to": told of whoever does.
bool is_subject_itself(const SentenceText& sentence, const Hit& cue);

/// "The rebels, supported by Ruritania": a view of Ruritania's, and none of the speaker's.
bool is_view_of_agent(const SentenceText& sentence, const Hit& cue);

/// "Are blocked by Ruritania"; not "the force established by Ruritania".
bool is_done_by(const SentenceText& sentence, const Candidate& agent);

/// "Ruritania, accused of plotting": by whom is not told.
bool is_view_of_nobody(const SentenceText& sentence, const Hit& cue);

/// "La milice, que soutient la Ruritanie": who does it stands behind the verb.
bool is_inverted(const SentenceText& sentence, const Hit& cue);

/// "We must end it": the speaker asks nobody else.
bool is_own_duty(const SentenceText& sentence, const Hit& cue);

/// "The islanders are worried about the floods": so are others, who have no name.
bool is_worry_of_others(const SentenceText& sentence, const Hit& cue);

/// "It is essential to hold elections", of a cue that has the "is".
bool begins_impersonally(const SentenceText& sentence, const Hit& cue);

/// "The actions of Ruritania are deeply concerning", "sont inquiétantes"; not "I speak concerning Ruritania".
bool worries_by_itself(const SentenceText& sentence, const Hit& cue);

/// "Has taken steps to annex": nothing to praise.
bool does_harm(const SentenceText& sentence, const Hit& cue);

/// "All parties must contribute to peace": they have not done so.
bool is_duty(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
