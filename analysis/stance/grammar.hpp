#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// The "is" or "plays" before a cue that ties it to a subject; null: none.
const Hit* link_before(const SentenceText& sentence, const Hit& cue);

/// "It is essential".
bool is_impersonal(const SentenceText& sentence, const Hit& cue);

/// "must be respected", "was welcomed".
bool is_passive(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
