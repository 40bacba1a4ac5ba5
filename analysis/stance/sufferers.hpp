#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// "The report of the Mission", "resolutions adopted by the Council"; not "reports of its advance", nor
/// "sanctions of the Union", which are a deed.
bool is_author(const SentenceText& sentence, const Candidate& candidate);

/// "Condemns the detention, last May, of contingents of the mission", "deplore the death of two of its
/// officers", "the obstacles to its work": what is blamed was done to a candidate behind the cue.
bool suffers_what_is_blamed(const SentenceText& sentence,
                            const Candidate& candidate,
                            const Judgement& judgement);

/// "Alarmed by what the report of the Mission tells", "concerned that its mandate will end": it has
/// written what worries, or is wanted.
bool is_no_worry(const SentenceText& sentence,
                 const Candidate& candidate,
                 const Judgement& judgement);

}  // namespace horseshoe::stance
