#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// "Under the pretext of a drill, Ruritania ...", "By bombing the port, Ruritania ...", "Having
/// flouted the truce, Ruritania ...", "In its efforts to seize the port, Ruritania ...": who does what
/// a cue in a phrase tells that belongs to the subject behind its comma; null: the cue is in none.
const Candidate* subject_behind_phrase(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
