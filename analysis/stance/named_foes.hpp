#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// Whose deed it is by the words of a cue or beside it: "the separatists", "terrorist attacks". Null:
/// they tell of nobody else than `doer`.
const Candidate* foe_named_by(const SentenceText& sentence, const Hit& cue, const Candidate* doer);

}  // namespace horseshoe::stance
