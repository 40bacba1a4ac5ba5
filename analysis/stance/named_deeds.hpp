#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// "We condemn the terrorist attack by Ruritania", "l'agression terroriste de la Ruritanie": the deed has
/// a name of its own, and is hers. Puts who did it in its place.
void read_doer(const SentenceText& sentence, const Hit& cue, Judgement& judgement);

}  // namespace horseshoe::stance
